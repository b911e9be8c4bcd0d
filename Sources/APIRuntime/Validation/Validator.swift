/// Collects what is wrong with a value while it is walked.
public struct Validator: Sendable {
  /// How many issues are kept at most.
  public let maximum: Int
  /// The issues so far, in the order in which they were found.
  public private(set) var issues: [ValidationIssue] = []
  /// How many issues there are so far, those that were not kept included.
  public private(set) var count = 0
  /// How to get from the value that was given to the one that is being checked.
  private var steps: [ValidationStep] = []

  /// Makes a validator.
  ///
  /// - Parameter maximum: How many issues to keep: a hostile body must not fill the memory with them.
  public init(maximum: Int = 100) {
    self.maximum = maximum
  }

  /// Throws if there is an issue.
  public func finish() throws(ValidationError) {
    guard count > 0 else { return }
    throw ValidationError(issues: issues, count: count)
  }

  /// Checks a value inside the one that is being checked.
  @_spi(Generated)
  public mutating func check(_ value: some Validatable, at step: ValidationStep) {
    steps.append(step)
    value.validate(&self)
    steps.removeLast()
  }

  /// Checks a value, if there is one, against a constraint.
  @_spi(Generated)
  public mutating func check<Value: Constrainable>(
    _ value: Value?, _ constraint: Value.Constraint, at step: ValidationStep
  ) {
    guard let value else { return }
    for violation in value.violations(of: constraint) {
      record(
        ValidationIssue(
          at: steps + [step], keyword: violation.keyword, limit: violation.limit, measure: violation.measure))
    }
  }

  /// Checks a value, if it is there and not null, against a constraint.
  @_spi(Generated)
  public mutating func check<Value: Constrainable>(
    _ value: Nullable<Value>?, _ constraint: Value.Constraint, at step: ValidationStep
  ) {
    if case .value(let value)? = value { check(value, constraint, at: step) }
  }

  private mutating func record(_ issue: ValidationIssue) {
    count += 1
    if issues.count < maximum { issues.append(issue) }
  }
}
