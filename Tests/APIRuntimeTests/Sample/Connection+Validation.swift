@_spi(Generated) public import APIRuntime
@_spi(Generated) import JSONCoding

extension Connection: Validatable {
  enum Constraints {
    static let name = StringConstraint(minLength: 1)
    static let proof = StringConstraint(minLength: 1)
    static let partnersConnectionID = StringConstraint(minLength: 1, maxLength: 36)
    static let labels = ArrayConstraint(maxItems: 2)
    static let accounts = NumberConstraint(minimum: 1, multipleOf: 5)
  }

  /// Checks what the description asserts.
  public func validate(_ validator: inout Validator) {
    validator.check(name, Constraints.name, at: "name")
    validator.check(proof, Constraints.proof, at: "proof")
    validator.check(partnersConnectionID, Constraints.partnersConnectionID, at: "partnersConnectionId")
    validator.check(labels, Constraints.labels, at: "labels")
    validator.check(accounts, Constraints.accounts, at: "accounts")
  }
}
