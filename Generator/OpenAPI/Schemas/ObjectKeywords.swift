/// The keywords that restrict objects.
///
/// - SeeAlso: JSON Schema 2020-12, section 10.3.2; JSON Schema Validation 2020-12, section 6.5.
package final class ObjectKeywords: Sendable {
  /// What the members of these names must be, in the order of the document.
  package let properties: OrderedMap<SchemaOrBoolean>
  /// What the members must be whose names match these regular expressions. OpenAPI 3.1 only.
  package let patternProperties: OrderedMap<SchemaOrBoolean>
  /// What all other members must be.
  package let additionalProperties: SchemaOrBoolean?
  /// What the names of members must be. OpenAPI 3.1 only.
  package let propertyNames: SchemaOrBoolean?
  /// What the members must be that no other keyword has looked at. OpenAPI 3.1 only.
  package let unevaluatedProperties: SchemaOrBoolean?
  /// The names of the members that must be there, in the order of the document.
  package let required: [String]
  /// The names of the members that must be there when the member of the key is. OpenAPI 3.1 only.
  package let dependentRequired: OrderedMap<[String]>
  /// What the object must be when the member of the key is there. OpenAPI 3.1 only.
  package let dependentSchemas: OrderedMap<SchemaOrBoolean>
  /// The least number of members.
  package let minProperties: Int?
  /// The greatest number of members.
  package let maxProperties: Int?

  /// Reads the keywords.
  init(reading object: inout ObjectReader) {
    properties = object.map("properties")
    patternProperties = object.map(.in31("patternProperties"))
    additionalProperties = object.value("additionalProperties")
    propertyNames = object.value(.in31("propertyNames"))
    unevaluatedProperties = object.value(.in31("unevaluatedProperties"))
    required = object.value("required").map { (required: RequiredMembers) in required.names } ?? []
    dependentRequired = object.map(.in31("dependentRequired"))
    dependentSchemas = object.map(.in31("dependentSchemas"))
    minProperties = object.leastCount("minProperties")
    maxProperties = object.greatestCount("maxProperties")
  }
}
