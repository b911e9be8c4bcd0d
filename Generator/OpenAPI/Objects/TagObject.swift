import Diagnostics
package import NodeTree

/// A Tag Object: what a tag of operations means.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.22.
package struct TagObject: ReadableObject {
  package let node: Node
  /// The tag.
  package let name: String
  /// What the tag means, in CommonMark.
  package let description: String?
  /// Where there is more to read.
  package let externalDocs: ExternalDocumentationObject?

  /// Reads a tag, which makes no sense without its name.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    let name = object.expectedText("name")
    description = object.text("description")
    externalDocs = object.value("externalDocs", wrongType: .annotationType)
    guard let name else { return nil }
    self.name = name
  }
}
