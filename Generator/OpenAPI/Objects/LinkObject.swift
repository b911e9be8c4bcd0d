package import NodeTree

/// A Link Object: an operation that can be called with what a response holds.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.20.
package struct LinkObject: ReadableObject {
  package static var componentSection: String? { "links" }

  package let node: Node
  /// The URI reference to the operation.
  package let operationReference: String?
  /// The name of the operation.
  package let operationID: String?
  /// What to pass to the operation, by parameter: any JSON, or a runtime expression.
  package let parameters: OrderedMap<Node>
  /// What to pass as the body: any JSON, or a runtime expression.
  package let requestBody: Node?
  /// What the link is for, in CommonMark.
  package let description: String?
  /// Where the operation is served.
  package let server: ServerObject?

  /// Reads a link.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    operationReference = object.string("operationRef")
    operationID = object.string("operationId")
    parameters = object.map("parameters")
    requestBody = object.json("requestBody")
    description = object.text("description")
    object.reportMisplaced("body", "the body to send is 'requestBody', and where it is sent is 'server'")
    server = object.value("server")
  }
}
