@_spi(Generated) internal import JSONCoding

/// A form that strings can be required to have.
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 7.3; the OpenAPI format registry.
@_spi(Generated)
@nonexhaustive
public enum StringFormat: String, Hashable, Sendable {
  /// A date with a time and an offset.
  ///
  /// - SeeAlso: RFC 3339, section 5.6.
  case dateTime = "date-time"
  /// A day of the calendar.
  ///
  /// - SeeAlso: RFC 3339, section 5.6.
  case date
  /// A time of the day with an offset.
  ///
  /// - SeeAlso: RFC 3339, section 5.6.
  case time
  /// A length of time, such as `P1DT12H`.
  ///
  /// - SeeAlso: RFC 3339, appendix A.
  case duration
  /// A UUID of any version, the nil UUID included, in either case.
  ///
  /// - SeeAlso: RFC 9562, section 4.
  case uuid
  /// A URI, which has a scheme.
  ///
  /// - SeeAlso: RFC 3986.
  case uri
  /// A URI, or a reference that is relative to one.
  ///
  /// - SeeAlso: RFC 3986.
  case uriReference = "uri-reference"
  /// A mailbox.
  ///
  /// - SeeAlso: RFC 5321, section 4.1.2.
  case email
  /// The name of a host, with international labels in their ASCII form.
  ///
  /// - SeeAlso: RFC 1123, section 2.1; RFC 5890 to 5892.
  case hostname
  /// An IPv4 address in dotted-quad notation.
  ///
  /// - SeeAlso: RFC 2673, section 3.2.
  case ipv4
  /// An IPv6 address.
  ///
  /// - SeeAlso: RFC 4291, section 2.2.
  case ipv6
  /// Bytes in base64, with padding.
  ///
  /// - SeeAlso: RFC 4648, section 4.
  case byte
  /// A number of any size, as JSON writes it.
  ///
  /// - SeeAlso: RFC 8259, section 6.
  case decimal

  /// Whether a string has the form.
  ///
  /// - Complexity: O(n) in the length of the string; no format allocates.
  func matches(_ string: String) -> Bool {
    var string = string
    return string.withUTF8(matches)
  }

  private func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .dateTime: Date.isDateTime(bytes)
    case .date: Date.isFullDate(bytes)
    case .time: TimeForm.matches(bytes)
    case .duration: DurationForm.matches(bytes)
    case .uuid: UUIDForm.matches(bytes)
    case .uri: URIForm.matches(bytes, isReference: false)
    case .uriReference: URIForm.matches(bytes, isReference: true)
    case .email: EmailForm.matches(bytes)
    case .hostname: HostnameForm.matches(bytes)
    case .ipv4: IPAddressForm.isVersion4(ByteScanner(bytes))
    case .ipv6: IPAddressForm.isVersion6(ByteScanner(bytes))
    case .byte: Base64Form.matches(bytes)
    case .decimal: DecimalForm.matches(bytes)
    }
  }
}
