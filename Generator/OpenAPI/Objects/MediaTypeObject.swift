import Diagnostics
package import NodeTree

/// A Media Type Object: what a body of one media type is.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.14.
package struct MediaTypeObject: ReadableObject {
  package static var componentSection: String? { "mediaTypes" }

  package let node: Node
  /// The reference to a media type that is written elsewhere. OpenAPI 3.2 only, but clear in every version.
  package let reference: String?
  /// What the body is for, in CommonMark. OpenAPI 3.2 only.
  package let description: String?
  /// What the body is; nil when nothing is said.
  package let schema: SchemaOrBoolean?
  /// An example of the body: any JSON.
  package let example: Node?
  /// Examples, by a name for each.
  package let examples: OrderedMap<ReferenceOr<ExampleObject>>
  /// How the members of a form are written, by name.
  package let encoding: OrderedMap<EncodingObject>

  /// Reads what a body is.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    reference = object.string("$ref")
    description = object.text(.in32("description"))
    object.reportIfBoth("encoding", "prefixEncoding")
    object.reportIfBoth("encoding", "itemEncoding")
    for name in ["itemSchema", "itemEncoding", "prefixEncoding"] {
      object.refuse(.in32(name), "bodies that come item by item are not generated yet")
    }
    schema = object.value("schema")
    object.reportIfBoth("example", "examples")
    example = object.json("example")
    examples = object.map("examples", wrongType: .annotationType)
    encoding = object.map("encoding")
  }
}
