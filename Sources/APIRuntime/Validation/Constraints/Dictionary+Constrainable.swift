@_spi(Generated)
extension Dictionary: Constrainable where Key == String, Value: Constrainable {
  /// Adds the assertions that the map, a name or the value of a member breaks.
  @inlinable
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    constraint.check(map: self, &violations)
  }
}
