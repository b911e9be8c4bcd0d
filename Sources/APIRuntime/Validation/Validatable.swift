/// A value that knows the assertions which its API's description makes about it.
public protocol Validatable {
  /// Checks every assertion about this value and the values inside it.
  ///
  /// To check a value, call `validate()`.
  func validate(_ validator: inout Validator)
}

extension Validatable {
  /// Checks nothing: the type says all that a description asks of its values.
  public func validate(_ validator: inout Validator) {}

  /// Checks every assertion about this value and the values inside it.
  ///
  /// - Parameter maximumIssues: How many issues are listed; further ones are only counted.
  /// - Throws: `ValidationError` with every issue, in the order of the document that the value is written as.
  public func validate(maximumIssues: Int = 100) throws(ValidationError) {
    var validator = Validator(maximum: maximumIssues)
    validate(&validator)
    try validator.finish()
  }
}

extension Optional: Validatable where Wrapped: Validatable {
  /// Checks the value if there is one.
  public func validate(_ validator: inout Validator) {
    self?.validate(&validator)
  }
}

extension Array: Validatable where Element: Validatable {
  /// Checks every element.
  public func validate(_ validator: inout Validator) {
    for (index, element) in enumerated() { validator.check(element, at: .index(index)) }
  }
}

extension Dictionary: Validatable where Key == String, Value: Validatable {
  /// Checks every value, in the order of the sorted keys.
  public func validate(_ validator: inout Validator) {
    for (key, value) in sorted(by: { $0.key < $1.key }) { validator.check(value, at: .member(key)) }
  }
}

extension Nullable: Validatable where Wrapped: Validatable {
  /// Checks the value if there is one.
  public func validate(_ validator: inout Validator) {
    if case .value(let value) = self { value.validate(&validator) }
  }
}
