package import NodeTree

/// A Security Requirement Object: schemes that must all be satisfied; none when it is empty.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.30.
package struct SecurityRequirementObject: ReadableObject {
  package let node: Node
  /// The scopes or roles that each scheme must grant, by the name of the scheme.
  package let schemes: OrderedMap<[String]>

  /// Reads a requirement, which has no extensions: a scheme may be called `x-api-key`.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    schemes = object.map(of: node.memberList)
    _ = object.takeRest()
  }
}
