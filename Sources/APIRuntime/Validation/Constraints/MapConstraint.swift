@_spi(Generated) public import JSONCoding

/// Assertions about an object all of whose members have one type.
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 6.5; JSON Schema Core 2020-12, sections 10.3.2.3
///   (`additionalProperties`) and 10.3.2.4 (`propertyNames`).
@_spi(Generated)
public struct MapConstraint<Values: Constraint>: Constraint {
  /// The least number of members; nil when there is none.
  public let minProperties: Int?
  /// The greatest number of members; nil when there is none.
  public let maxProperties: Int?
  /// What every name must keep; nil when there is nothing.
  public let names: StringConstraint?
  /// What the value of every member must keep.
  public let values: Values
  /// Where the schema is in the API's description, as the fragment of a URI; empty when that is not known.
  public let location: StaticString

  /// Makes a constraint from the keywords of a schema.
  public init(
    minProperties: Int? = nil, maxProperties: Int? = nil, names: StringConstraint? = nil, values: Values,
    at location: StaticString = ""
  ) {
    self.minProperties = minProperties
    self.maxProperties = maxProperties
    self.names = names
    self.values = values
    self.location = location
  }

  /// Adds the assertions that a map, a name or the value of a member breaks; members are in the order in which they are
  /// written.
  ///
  /// - Complexity: O(n) in the number of members, unless there are violations, which are then sorted by name.
  @inlinable
  public func check(map: [String: some Constrainable], _ violations: inout Violations) {
    violations.checkCount(
      map.count, from: ("minProperties", minProperties), to: ("maxProperties", maxProperties), at: location)
    if names == nil, values is NoConstraint { return }
    var found: [(name: String, violations: Violations)] = []
    for (name, value) in map {
      var inside = Violations(maximum: violations.maximum)
      if let names { inside.check(name: name, names) }
      value.check(values, &inside)
      if inside.count > 0 { found.append((name, inside)) }
    }
    violations.add(sortedByName: found)
  }

  /// Adds the assertions that an object as it was sent, a name or the value of a member breaks, in the members' order.
  public func check(object: JSONObject, _ violations: inout Violations) {
    violations.checkCount(
      object.count, from: ("minProperties", minProperties), to: ("maxProperties", maxProperties), at: location)
    if names == nil, values is NoConstraint { return }
    for (name, value) in object {
      let start = violations.kept.count
      if let names { violations.check(name: name, names) }
      value.check(values, &violations)
      violations.move(from: start, into: name)
    }
  }
}

@_spi(Generated)
extension MapConstraint where Values == NoConstraint {
  /// Makes a constraint from the keywords of a schema that says nothing about the values.
  public init(
    minProperties: Int? = nil, maxProperties: Int? = nil, names: StringConstraint? = nil,
    at location: StaticString = ""
  ) {
    self.init(
      minProperties: minProperties, maxProperties: maxProperties, names: names, values: NoConstraint(), at: location)
  }
}
