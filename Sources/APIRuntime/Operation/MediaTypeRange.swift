/// A media type as a description names it, or a range of them such as `text/*`.
///
/// - SeeAlso: RFC 9110, sections 8.3.1 and 12.5.1.
struct MediaTypeRange: Hashable, Sendable {
  private let type: Substring
  private let subtype: Substring

  /// Reads a media type or a range; parameters play no part.
  init(_ text: String) {
    let essence = Substring(text.prefix { $0 != ";" && $0 != " " && $0 != "\t" }.lowercased())
    type = essence.prefix { $0 != "/" }
    subtype = essence.dropFirst(type.count + 1)
  }

  /// How well a media type fits: 3 when it is the one, 2 when only its suffix was named, 1 for a range, 0 for not at all.
  func rank(of mediaType: MediaType) -> Int {
    if type == "*" { return 1 }
    guard type == mediaType.type else { return 0 }
    if subtype == mediaType.subtype { return 3 }
    if subtype == "*" { return 1 }
    return subtype.hasPrefix("*+") && mediaType.subtype.hasSuffix(subtype.dropFirst()) ? 2 : 0
  }
}
