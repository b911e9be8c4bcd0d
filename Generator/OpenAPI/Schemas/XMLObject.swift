package import NodeTree

/// An XML Object: how a value is written as XML.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.26.
package struct XMLObject: ReadableObject {
  package let node: Node
  /// The name of the element or attribute; nil for that of the property.
  package let name: String?
  /// The URI of the namespace.
  package let namespace: String?
  /// The prefix of the name.
  package let prefix: String?
  /// Whether the value is an attribute instead of an element.
  package let isAttribute: Bool
  /// Whether the elements of an array stand in an element of their own.
  package let isWrapped: Bool

  /// What kind of XML node the value is, such as `element`; nil when nothing is said. OpenAPI 3.2 only.
  package let nodeType: String?

  /// Reads how a value is written.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    name = object.string("name")
    namespace = object.string("namespace")
    prefix = object.string("prefix")
    isAttribute = object.flag("attribute")
    object.reportIfBoth("attribute", "nodeType")
    object.reportIfBoth("wrapped", "nodeType")
    nodeType = object.text(.in32("nodeType"))
    isWrapped = object.flag("wrapped")
  }
}
