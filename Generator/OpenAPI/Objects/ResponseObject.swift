import Diagnostics
package import NodeTree

/// A Response Object: what is answered with one status.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.17.
package struct ResponseObject: ReadableObject {
  package static var componentSection: String? { "responses" }

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
    if object.context.version >= .v32 {
      for entry in headers where !HeaderName.isValid(entry.key) {
        object.context.report(.fieldName, "\(entry.key.quoted) \(HeaderName.rule)", at: entry.keyNode)
      }
    }
    content = object.map("content")
    links = object.map("links")
  }
}
