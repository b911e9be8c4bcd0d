package import NodeTree

/// A Parameter Object: a value that is sent in the path, the query, the header or a cookie.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.12.
package struct ParameterObject: ReadableObject {
  package let node: Node
  /// The name of the parameter, as it is sent.
  package let name: String
  /// Where the parameter is sent.
  package let place: ParameterLocation
  /// What the parameter is and how it is written.
  package let value: ParameterValue
  /// Whether an empty value may be sent; only in the query.
  package let allowsEmptyValue: Bool
  /// Whether reserved characters are sent as they are; only in the query.
  package let allowsReserved: Bool

  /// Reads a parameter, which makes no sense without its name and its place.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    let name = object.requiredString("name")
    let place: ParameterLocation? = object.requiredChoice("in")
    value = ParameterValue(reading: &object)
    allowsEmptyValue = place == .query && object.flag("allowEmptyValue")
    allowsReserved = place == .query && object.flag("allowReserved")
    guard let name, let place else { return nil }
    self.name = name
    self.place = place
  }
}
