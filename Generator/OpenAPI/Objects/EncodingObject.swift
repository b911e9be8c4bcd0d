package import NodeTree

/// An Encoding Object: how one member of a form is written.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.15.
package struct EncodingObject: ReadableObject {
  package let node: Node
  /// The media types of the part, separated by commas; nil for the default of the member's type.
  package let contentType: String?
  /// More fields of the part's header, by name.
  package let headers: OrderedMap<ReferenceOr<HeaderObject>>
  /// How the value is written; nil when nothing is said, which is not the same as any style.
  package let style: SerializationStyle?
  /// Whether elements and members are written one by one; nil for the default of the style.
  package let explode: Bool?
  /// Whether reserved characters are sent as they are; nil when nothing is said.
  package let allowsReserved: Bool?

  /// Reads how a member is written.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    object.reportIfBoth("encoding", "prefixEncoding")
    object.reportIfBoth("encoding", "itemEncoding")
    for name in ["encoding", "itemEncoding", "prefixEncoding"] {
      object.refuse(.in32(name), "parts within parts are not generated yet")
    }
    contentType = object.string("contentType")
    headers = object.map("headers")
    style = object.choice("style")
    explode = object.boolean("explode")
    allowsReserved = object.boolean("allowReserved")
  }
}
