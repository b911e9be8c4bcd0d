@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension JSONNumber: Constrainable {
  /// Adds the assertions that the number breaks.
  ///
  /// - Complexity: O(n) in the number of digits; a number of at most 18 digits that keeps them costs no allocation.
  public func check(_ constraint: NumberConstraint, _ violations: inout Violations) {
    if let small = SmallDecimal(text), constraint.quick.areKept(by: small) { return }
    constraint.check(exactly: self, &violations)
  }
}

@_spi(Generated)
extension Int32: Constrainable {
  /// Adds the assertions that the number breaks.
  public func check(_ constraint: NumberConstraint, _ violations: inout Violations) {
    Int64(self).check(constraint, &violations)
  }
}

@_spi(Generated)
extension Int64: Constrainable {
  /// Adds the assertions that the number breaks.
  public func check(_ constraint: NumberConstraint, _ violations: inout Violations) {
    if let small = SmallDecimal(self), constraint.quick.areKept(by: small) { return }
    constraint.check(exactly: JSONNumber(self), &violations)
  }
}

@_spi(Generated)
extension Double: Constrainable {
  /// Adds the assertions that the number breaks; none for infinities and NaN, which JSON cannot hold.
  ///
  /// The number counts as the shortest decimal that reads back as it, so 0.3 is a multiple of 0.1.
  public func check(_ constraint: NumberConstraint, _ violations: inout Violations) {
    JSONNumber(description)?.check(constraint, &violations)
  }
}

@_spi(Generated)
extension Float: Constrainable {
  /// Adds the assertions that the number breaks; none for infinities and NaN, which JSON cannot hold.
  ///
  /// The number counts as the shortest decimal that reads back as it, so 0.3 is a multiple of 0.1.
  public func check(_ constraint: NumberConstraint, _ violations: inout Violations) {
    JSONNumber(description)?.check(constraint, &violations)
  }
}
