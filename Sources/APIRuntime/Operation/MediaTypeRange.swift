/// A media type as a description names it, or a range of them such as `text/*`.
///
/// - SeeAlso: RFC 9110, sections 8.3.1 and 12.5.1.
struct MediaTypeRange: Hashable, Sendable, CustomStringConvertible {
  /// The media type or the range as it was written.
  let description: String
  private let type: Substring
  private let subtype: Substring

  /// Reads a media type or a range; its parameters play no part in what fits.
  init(_ text: String) {
    description = text
    let essence = Substring(text.prefix { $0 != ";" && $0 != " " && $0 != "\t" }.lowercased())
    type = essence.prefix { $0 != "/" }
    subtype = essence.dropFirst(type.count + 1)
  }

  /// The media type of a body: that which the caller chose, or the one that is named, or that of any bytes; nil when it
  /// would be outside of the range.
  func mediaType(chosen: String?) -> String? {
    guard let chosen else { return representative }
    return contains(chosen) ? chosen : nil
  }

  private var representative: String? {
    if type != "*", !subtype.utf8.contains(UInt8(ascii: "*")) { return description }
    return type == "*" || type == "application" && subtype == "*" ? "application/octet-stream" : nil
  }

  /// Whether a field's value is the media type that is named, or one in the range, and no range itself.
  private func contains(_ fieldValue: String) -> Bool {
    guard HTTPField.isValidValue(fieldValue), let mediaType = MediaType(fieldValue),
      !mediaType.type.utf8.contains(UInt8(ascii: "*")), !mediaType.subtype.utf8.contains(UInt8(ascii: "*"))
    else { return false }
    return rank(of: mediaType) > 0
  }

  /// How well a media type fits: 3 when it is the one, 2 when only its suffix was named, 1 for a range, 0 for not at
  /// all.
  func rank(of mediaType: MediaType) -> Int {
    if type == "*" { return 1 }
    guard type == mediaType.type else { return 0 }
    if subtype == mediaType.subtype { return 3 }
    if subtype.hasSuffix("*"), mediaType.subtype.hasPrefix(subtype.dropLast()) { return 1 }
    return subtype.hasPrefix("*+") && mediaType.subtype.hasSuffix(subtype.dropFirst()) ? 2 : 0
  }
}
