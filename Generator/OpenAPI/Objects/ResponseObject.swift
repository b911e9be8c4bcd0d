package import NodeTree

/// A Response Object: what is answered with one status.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.17.
package struct ResponseObject: ReadableObject {
  package let node: Node
  /// A short summary; nil when nothing is said. OpenAPI 3.2 only.
  package let summary: String?
  /// What the response means, in CommonMark.
  package let description: String?
  /// The fields of the header, by name.
  package let headers: OrderedMap<ReferenceOr<HeaderObject>>
  /// What the body is, by media type or range of media types.
  package let content: OrderedMap<MediaTypeObject>
  /// What can be asked next, by a name for each.
  package let links: OrderedMap<ReferenceOr<LinkObject>>

  /// Reads a response.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    summary = object.text(.in32("summary"))
    description = object.context.version < .v32 ? object.expectedText("description") : object.text("description")
    headers = object.map("headers")
    content = object.map("content")
    links = object.map("links")
  }
}
