package import NodeTree

/// A Discriminator Object: the property that tells which of several schemas a value follows.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.25.
package struct DiscriminatorObject: ReadableObject {
  package let node: Node
  /// The name of the property.
  package let propertyName: String
  /// The name of a schema or the reference to it, as it was written, by the value of the property.
  package let mapping: OrderedMap<String>

  /// Reads a discriminator, which makes no sense without its property.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    let propertyName = object.requiredString("propertyName")
    object.refuse(.in32("defaultMapping"), "the schema of values without the property is not chosen yet")
    mapping = object.map("mapping")
    guard let propertyName else { return nil }
    self.propertyName = propertyName
  }
}
