package import NodeTree

/// A Server Object: where the API is served.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.5.
package struct ServerObject: ReadableObject {
  package let node: Node
  /// The URL template as it was written, which may be relative or empty and may hold `{variables}`.
  package let url: String
  /// What the server is for, in CommonMark.
  package let description: String?
  /// The variables of the template, by name.
  package let variables: OrderedMap<ServerVariableObject>

  /// A name for the server; nil when nothing is said. OpenAPI 3.2 only.
  package let name: String?

  /// Reads a server, which makes no sense without its URL.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    let url = object.requiredString("url")
    description = object.text("description")
    name = object.text(.in32("name"))
    variables = object.map("variables")
    guard let url else { return nil }
    self.url = url
  }
}
