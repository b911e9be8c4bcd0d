@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension JSONNumber: Constrainable {
  /// Adds the assertions that the number breaks.
  @inlinable
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    constraint.check(number: self, &violations)
  }
}

@_spi(Generated)
extension Int32: Constrainable {
  /// Adds the assertions that the number breaks.
  @inlinable
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    constraint.check(integer: Int64(self), &violations)
  }
}

@_spi(Generated)
extension Int64: Constrainable {
  /// Adds the assertions that the number breaks.
  @inlinable
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    constraint.check(integer: self, &violations)
  }
}

@_spi(Generated)
extension Double: Constrainable {
  /// Adds the assertions that the number breaks; none for infinities and NaN, which JSON cannot hold.
  ///
  /// The number counts as the shortest decimal that reads back as it, so 0.3 is a multiple of 0.1.
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    if let number = JSONNumber(description) { constraint.check(number: number, &violations) }
  }
}

@_spi(Generated)
extension Float: Constrainable {
  /// Adds the assertions that the number breaks; none for infinities and NaN, which JSON cannot hold.
  ///
  /// The number counts as the shortest decimal that reads back as it, so 0.3 is a multiple of 0.1.
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    if let number = JSONNumber(description) { constraint.check(number: number, &violations) }
  }
}
