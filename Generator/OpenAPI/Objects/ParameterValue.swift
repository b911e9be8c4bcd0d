import Diagnostics
package import NodeTree

/// What a parameter or a field of a header is and how it is written: the fields that both objects have.
///
/// - SeeAlso: OpenAPI 3.1.1, sections 4.8.12.2 and 4.8.21.
package struct ParameterValue: Sendable {
  /// What the value is for, in CommonMark.
  package let description: String?
  /// Whether the value must be there, as it was written; false when nothing is said.
  package let isRequired: Bool
  /// Whether the value should no longer be used.
  package let isDeprecated: Bool
  /// How the value is written; nil for the default of its place.
  package let style: SerializationStyle?
  /// Whether elements and members are written one by one; nil for the default of the style.
  package let explode: Bool?
  /// What the value is, written by `style`; nil when `content` says.
  package let schema: SchemaOrBoolean?
  /// What the value is, written as a media type: one entry, or none when `schema` says.
  package let content: OrderedMap<MediaTypeObject>
  /// An example of the value: any JSON.
  package let example: Node?
  /// Examples, by a name for each.
  package let examples: OrderedMap<ReferenceOr<ExampleObject>>

  /// Reads the fields of a parameter or a header.
  init(reading object: inout ObjectReader) {
    description = object.text("description")
    isRequired = object.flag("required")
    isDeprecated = object.flag("deprecated")
    style = object.choice("style")
    explode = object.boolean("explode")
    object.reportIfMissing(["schema", "content"], as: .looseValue, meaning: "the value is read as a string")
    schema = object.value("schema")
    content = object.map("content")
    object.reportIfBoth("example", "examples")
    example = object.json("example")
    examples = object.map("examples", wrongType: .annotationType)
  }
}
