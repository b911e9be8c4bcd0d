@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension Array: Constrainable where Element: Constrainable & Hashable & JSONConvertible {
  /// Adds the assertions that the array or one of its elements breaks.
  ///
  /// - Complexity: O(n) in the number of elements.
  @inlinable
  public func check(_ constraint: ArrayConstraint<some Constraint>, _ violations: inout Violations) {
    violations.checkCount(
      count, from: ("minItems", constraint.minItems), to: ("maxItems", constraint.maxItems), at: constraint.location)
    if constraint.uniqueItems { violations.checkUniqueness(of: self, at: constraint.location) }
    if constraint.items is NoConstraint { return }
    for (index, element) in enumerated() {
      let start = violations.kept.count
      constraint.items.check(element, &violations)
      violations.move(from: start, into: index)
    }
  }
}
