@_spi(Generated) internal import JSONCoding

/// A range that numbers can be required to be in.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.4 (data types), and the OpenAPI format registry.
@_spi(Generated)
@nonexhaustive
public enum NumberFormat: String, Hashable, Sendable {
  /// An integer of 32 bits with a sign.
  case int32
  /// An integer of 64 bits with a sign.
  case int64
  /// A number whose magnitude a binary number of 32 bits reaches.
  case float
  /// A number whose magnitude a binary number of 64 bits reaches.
  case double
  /// Any number.
  case decimal

  /// Whether a number is in the range.
  func contains(_ number: JSONNumber) -> Bool {
    switch self {
    case .int32: Int32(exactly: number) != nil
    case .int64: Int64(exactly: number) != nil
    case .float: Float(number.text)?.isFinite == true
    case .double: Double(number.text)?.isFinite == true
    case .decimal: true
    }
  }
}
