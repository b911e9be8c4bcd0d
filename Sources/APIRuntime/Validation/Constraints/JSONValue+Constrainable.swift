public import JSONCoding

@_spi(Generated)
extension JSONValue: Constrainable {
  /// Adds what the value breaks, if it is a string.
  public func check(_ constraint: StringConstraint, _ violations: inout Violations) {
    if case .string(let string) = self { string.check(constraint, &violations) }
  }

  /// Adds what the value breaks, if it is a number.
  public func check(_ constraint: NumberConstraint, _ violations: inout Violations) {
    if case .number(let number) = self { number.check(constraint, &violations) }
  }

  /// Adds what the value breaks, if it is an array.
  public func check(_ constraint: ArrayConstraint<some Constraint>, _ violations: inout Violations) {
    if case .array(let elements) = self { elements.check(constraint, &violations) }
  }

  /// Adds what the value breaks, if it is an object.
  public func check(_ constraint: MapConstraint<some Constraint>, _ violations: inout Violations) {
    if case .object(let object) = self { object.check(constraint, &violations) }
  }
}

@_spi(Generated)
extension JSONObject: Constrainable {
  /// Adds the assertions that the object, a name or the value of a member breaks, in the order of the members.
  public func check(_ constraint: MapConstraint<some Constraint>, _ violations: inout Violations) {
    violations.checkCount(
      count, from: ("minProperties", constraint.minProperties), to: ("maxProperties", constraint.maxProperties),
      at: constraint.location)
    for (name, value) in self {
      let start = violations.kept.count
      if let names = constraint.names { violations.check(name: name, names) }
      constraint.values.check(value, &violations)
      violations.move(from: start, into: name)
    }
  }
}
