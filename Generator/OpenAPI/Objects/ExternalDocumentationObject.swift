package import NodeTree

/// An External Documentation Object: where there is more to read.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.11.
package struct ExternalDocumentationObject: ReadableObject {
  package let node: Node
  /// What is there, in CommonMark.
  package let description: String?
  /// The URI of the text.
  package let url: String?

  /// Reads where there is more.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    description = object.text("description")
    url = object.expectedText("url")
  }
}
