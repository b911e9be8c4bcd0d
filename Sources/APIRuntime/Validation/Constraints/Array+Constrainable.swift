@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension Array: Constrainable where Element: Constrainable & Hashable & JSONConvertible {
  /// Adds the assertions that the array or one of its elements breaks.
  @inlinable
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    constraint.check(array: self, &violations)
  }
}
