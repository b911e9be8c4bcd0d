@_spi(Generated)
extension Dictionary: Constrainable where Key == String, Value: Constrainable {
  /// Adds the assertions that the map, a name or the value of a member breaks; members are in the order in which they
  /// are written.
  ///
  /// - Complexity: O(n) in the number of members, unless there are violations, which are then sorted by name.
  @inlinable
  public func check(_ constraint: MapConstraint<some Constraint>, _ violations: inout Violations) {
    violations.checkCount(
      count, from: ("minProperties", constraint.minProperties), to: ("maxProperties", constraint.maxProperties),
      at: constraint.location)
    var found: [(name: String, violations: Violations)] = []
    for (name, value) in self {
      var inside = Violations(maximum: violations.maximum)
      if let names = constraint.names { inside.check(name: name, names) }
      constraint.values.check(value, &inside)
      if inside.count > 0 { found.append((name, inside)) }
    }
    violations.add(sortedByName: found)
  }
}
