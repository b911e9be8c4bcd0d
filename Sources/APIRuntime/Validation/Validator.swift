/// Collects what is wrong with a value while it is walked.
public struct Validator: Sendable {
  /// How many issues are kept at most.
  public var maximum: Int { list.maximum }
  /// The issues so far, in the order of the document that the value is written as; no two are the same.
  public var issues: [ValidationIssue] { list.issues }
  /// How many issues there are so far, those that were not kept included.
  public var count: Int { list.count }
  /// The issues.
  var list: IssueList
  /// How to get from the value that was given to the one that is being checked.
  private(set) var steps: [ValidationStep] = []
  /// How many issues there were when the value that is being checked was entered.
  private(set) var start = 0

  /// Makes a validator.
  ///
  /// - Parameter maximum: How many issues to keep: a hostile body must not fill the memory with them.
  public init(maximum: Int = 100) {
    list = IssueList(maximum: maximum)
  }

  /// Throws if there is an issue.
  public func finish() throws(ValidationError) {
    guard count > 0 else { return }
    throw ValidationError(issues: issues, count: count)
  }

  /// Checks a value inside the one that is being checked.
  @_spi(Generated)
  public mutating func check(_ value: some Validatable, at step: ValidationStep) {
    let outer = start
    start = list.issues.count
    steps.append(step)
    value.validate(&self)
    steps.removeLast()
    start = outer
  }

  /// Checks a value that stands for the one that is being checked, or for a part of it at no place of its own.
  @_spi(Generated)
  public mutating func check(_ value: some Validatable) {
    value.validate(&self)
  }

  /// Checks a value, if there is one, against a constraint.
  @_spi(Generated)
  public mutating func check(_ value: (some Constrainable)?, _ constraint: some Constraint, at step: ValidationStep) {
    guard let value else { return }
    var violations = Violations(maximum: maximum)
    constraint.check(value, &violations)
    record(violations, at: step)
  }

  /// Adds what the value that is being checked breaks, or a value one step inside it.
  mutating func record(_ violations: Violations, at step: ValidationStep?) {
    guard violations.count > 0 else { return }
    let steps = self.steps + [step].compactMap(\.self)
    let path = steps.compactMap(\.token)
    let part = steps.lazy.compactMap(\.part).first ?? .value
    for violation in violations.kept { list.add(ValidationIssue(violation, at: path, part: part)) }
    list.count(violations.count - violations.kept.count)
  }
}
