package import NodeTree

/// A Header Object: a field of a header, which is a parameter whose name and place are known.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.21.
package struct HeaderObject: ReadableObject {
  package static var componentSection: String? { "headers" }

  package let node: Node
  /// What the field is and how it is written.
  package let value: ParameterValue

  /// Reads a field of a header.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    object.reportMisplaced("allowReserved", "it is of parameters in the query")
    value = ParameterValue(reading: &object)
  }
}
