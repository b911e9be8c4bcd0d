import Diagnostics
package import NodeTree

/// A Request Body Object: the body of a request.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.13.
package struct RequestBodyObject: ReadableObject {
  package static var componentSection: String? { "requestBodies" }

  package let node: Node
  /// What the body is for, in CommonMark.
  package let description: String?
  /// What the body is, by media type or range of media types.
  package let content: OrderedMap<MediaTypeObject>
  /// Whether the body must be sent.
  package let isRequired: Bool

  /// Reads a body.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    description = object.text("description")
    object.reportIfMissing(["content"], as: .looseValue, meaning: "no body is sent")
    content = object.map("content")
    isRequired = object.flag("required")
  }
}
