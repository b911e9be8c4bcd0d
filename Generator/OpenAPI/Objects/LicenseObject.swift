package import NodeTree

/// A License Object: the licence of the API.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.4.
package struct LicenseObject: ReadableObject {
  package let node: Node
  /// The name of the licence.
  package let name: String?
  /// The licence as an SPDX expression. OpenAPI 3.1 only.
  package let identifier: String?
  /// The URI of the licence's text.
  package let url: String?

  /// Reads a licence.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    name = object.expectedText("name")
    identifier = object.text(.in31("identifier"))
    url = object.text("url")
  }
}
