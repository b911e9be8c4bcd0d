package import NodeTree

/// An Example Object: an example with a name.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.19.
package struct ExampleObject: ReadableObject {
  package static var componentSection: String? { "examples" }

  package let node: Node
  /// A short summary.
  package let summary: String?
  /// What the example shows, in CommonMark.
  package let description: String?
  /// The example itself: any JSON.
  package let value: Node?
  /// The example as data, before it is written for its place. OpenAPI 3.2 only.
  package let dataValue: Node?
  /// The example as it is sent. OpenAPI 3.2 only.
  package let serializedValue: String?
  /// The URI of the example, when it is elsewhere.
  package let externalValue: String?

  /// Reads an example.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    for other in ["externalValue", "dataValue", "serializedValue"] { object.reportIfBoth("value", other) }
    object.reportIfBoth("serializedValue", "externalValue")
    summary = object.text("summary")
    description = object.text("description")
    value = object.json("value")
    dataValue = object.json(.in32("dataValue"))
    serializedValue = object.text(.in32("serializedValue"))
    externalValue = object.text("externalValue")
  }
}
