/// What a schema says about strings.
package struct StringSchema: Hashable, Sendable {
  /// The formats that are asserted; every other format is an annotation.
  package enum Format: String, Hashable, Sendable {
    /// RFC 3339 date and time.
    case dateTime = "date-time"
    /// RFC 4122 UUID.
    case uuid
  }

  /// The asserted format, nil when there is none.
  package var format: Format?

  /// The least number of Unicode code points, nil when there is no limit.
  package var minLength: Int?

  /// The greatest number of Unicode code points, nil when there is no limit.
  package var maxLength: Int?

  /// Makes the meaning of a string schema.
  package init(format: Format? = nil, minLength: Int? = nil, maxLength: Int? = nil) {
    self.format = format
    self.minLength = minLength
    self.maxLength = maxLength
  }
}
