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

  /// Adds the assertions that a value breaks; none unless it is a map.
  @inlinable
  public func check(_ value: some Constrainable, _ violations: inout Violations) {
    value.check(self, &violations)
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
