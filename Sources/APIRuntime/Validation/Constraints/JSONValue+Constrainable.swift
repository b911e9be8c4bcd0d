public import JSONCoding

@_spi(Generated)
extension JSONValue: Constrainable {
  /// Adds what the value breaks as what it is.
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    switch self {
    case .null, .bool: break
    case .string(let string): constraint.check(string: string, &violations)
    case .number(let number): constraint.check(number: number, &violations)
    case .array(let elements): constraint.check(array: elements, &violations)
    case .object(let object): constraint.check(object: object, &violations)
    }
  }
}

@_spi(Generated)
extension JSONObject: Constrainable {
  /// Adds what the object breaks.
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    constraint.check(object: self, &violations)
  }
}
