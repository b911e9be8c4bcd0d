@_spi(Generated) public import APIRuntime

extension GetClientConnection: Validatable {
  enum Constraints {
    static let enterpriseID = StringConstraint(minLength: 1)
    static let connectionID = StringConstraint(format: .uuid)
  }

  /// Checks what the description asserts.
  public func validate(_ validator: inout Validator) {
    validator.check(enterpriseID, Constraints.enterpriseID, at: .path("enterpriseId"))
    validator.check(connectionID, Constraints.connectionID, at: .path("connectionId"))
  }
}
