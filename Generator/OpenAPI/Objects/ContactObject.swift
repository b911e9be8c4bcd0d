package import NodeTree

/// A Contact Object: whom to ask about the API.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.3.
package struct ContactObject: ReadableObject {
  package let node: Node
  /// The name of the person or organization.
  package let name: String?
  /// The URI of a page about how to reach them.
  package let url: String?
  /// Their e-mail address.
  package let email: String?

  /// Reads a contact.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    name = object.text("name")
    url = object.text("url")
    email = object.text("email")
  }
}
