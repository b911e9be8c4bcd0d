package import Patterns

/// What a schema says about strings.
package struct StringSchema: Hashable, Sendable {
  /// The formats that are asserted; every other format is an annotation.
  ///
  /// - SeeAlso: JSON Schema Validation 2020-12, section 7.3; the OpenAPI Format Registry.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    /// RFC 3339 date and time.
    case dateTime = "date-time"
    /// RFC 3339 date.
    case date
    /// RFC 3339 time of day.
    case time
    /// ISO 8601 duration, as RFC 3339 appendix A writes it.
    case duration
    /// RFC 9562 UUID.
    case uuid
    /// RFC 3986 URI.
    case uri
    /// RFC 3986 URI or relative reference.
    case uriReference = "uri-reference"
    /// RFC 5321 mailbox.
    case email
    /// RFC 1123 host name.
    case hostname
    /// RFC 2673 IPv4 address.
    case ipv4
    /// RFC 4291 IPv6 address.
    case ipv6
    /// RFC 4648 base64.
    case byte
    /// A decimal number as JSON writes it.
    case decimal
  }

  /// The asserted format, nil when there is none.
  package var format: Format?

  /// The least number of Unicode code points, nil when there is no limit.
  package var minLength: Int?

  /// The greatest number of Unicode code points, nil when there is no limit.
  package var maxLength: Int?

  /// What must match somewhere in the string, nil when nothing must.
  package var pattern: CompiledPattern?

  /// Whether the string stands for bytes that no text encodes, which a form can send as a file.
  package var isBinary: Bool

  /// Whether every string is accepted.
  package var isEmpty: Bool { self == StringSchema(isBinary: isBinary) }

  /// Makes the meaning of a string schema.
  package init(
    format: Format? = nil, minLength: Int? = nil, maxLength: Int? = nil, pattern: CompiledPattern? = nil,
    isBinary: Bool = false
  ) {
    self.format = format
    self.minLength = minLength
    self.maxLength = maxLength
    self.pattern = pattern
    self.isBinary = isBinary
  }
}
