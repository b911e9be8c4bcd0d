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

  /// A short name for lists; nil when nothing is said. OpenAPI 3.2 only.
  package let summary: String?
  /// The name of the tag that this one is below; nil when nothing is said. OpenAPI 3.2 only.
  package let parent: String?
  /// What sort of tag it is, such as `nav`; nil when nothing is said. OpenAPI 3.2 only.
  package let kind: String?

  /// Reads a tag, which makes no sense without its name.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    let name = object.expectedText("name")
    description = object.text("description")
    externalDocs = object.value("externalDocs", wrongType: .annotationType)
    summary = object.text(.in32("summary"))
    parent = object.text(.in32("parent"))
    kind = object.text(.in32("kind"))
    guard let name else { return nil }
    self.name = name
  }
}
