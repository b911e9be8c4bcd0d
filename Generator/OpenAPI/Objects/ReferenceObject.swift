package import NodeTree

/// A Reference Object: names an object that is written elsewhere.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.23.
package struct ReferenceObject: ReadableObject {
  package let node: Node
  /// The URI reference as it was written, such as `#/components/responses/NotFound`.
  package let reference: String
  /// A summary to use in place of the referenced object's.
  package let summary: String?
  /// A description to use in place of the referenced object's.
  package let description: String?

  /// Reads a reference; what stands beside it has no effect and is said to be ignored.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    let reference = object.requiredString("$ref")
    summary = object.text("summary")
    description = object.text("description")
    object.reportSiblings(advice: "remove it")
    guard let reference else { return nil }
    self.reference = reference
  }
}
