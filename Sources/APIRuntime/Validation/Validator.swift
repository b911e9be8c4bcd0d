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
  /// Whether the value is to be sent, so that members which only requests have must be there, and those which only
  /// responses have are not looked at.
  ///
  /// - SeeAlso: OpenAPI 3.0.4, section 4.7.24.2 (`readOnly`, `writeOnly`).
  @_spi(Generated)
  public let isRequest: Bool
  /// How to get from the value that was given to the one that is being checked.
  private(set) var steps: [ValidationStep] = []
  /// How many issues there were when the value that is being checked was entered.
  private(set) var start = 0

  /// Makes a validator.
  ///
  /// - Parameter maximum: How many issues to keep: a hostile body must not fill the memory with them.
  public init(maximum: Int = 100) {
    self.init(maximum: maximum, isRequest: false)
  }

  /// Makes a validator of what is to be sent, or of any value.
  init(maximum: Int, isRequest: Bool) {
    list = IssueList(maximum: maximum)
    self.isRequest = isRequest
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
    if let value { check(value, constraint, at: step) }
  }

  /// Checks a value against a constraint.
  ///
  /// A function of its own, because making an optional of any type takes longer than most checks.
  @_spi(Generated)
  public mutating func check(_ value: some Constrainable, _ constraint: some Constraint, at step: ValidationStep) {
    verify(value, constraint, at: step)
  }

  /// Checks a value that stands for the one that is being checked against a constraint.
  @_spi(Generated)
  public mutating func check(_ value: some Constrainable, _ constraint: some Constraint) {
    verify(value, constraint, at: nil)
  }

  private mutating func verify(_ value: some Constrainable, _ constraint: some Constraint, at step: ValidationStep?) {
    var violations = Violations(maximum: maximum)
    value.check(constraint, &violations)
    record(violations, at: step)
  }

  /// Checks that there is a value, where the one that is being checked is to be sent.
  ///
  /// - SeeAlso: OpenAPI 3.0.4, section 4.7.24.2 (`writeOnly`): what is required is so in requests only.
  @_spi(Generated)
  public mutating func requireInRequest<Value>(_ value: Value?, at step: ValidationStep) {
    guard isRequest, value == nil else { return }
    list.add(ValidationIssue(at: steps + [step], keyword: "required"))
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
