/// A decimal number that keeps the text in which it was sent.
///
/// No digit is lost and nothing is rounded until it is converted: `JSONNumber("0.10")?.text` is `"0.10"`. Two numbers
/// are equal when their values are: `1.0 == 1` and `1e2 == 100`.
///
/// What JSON leaves open about numbers is decided as follows, for this type and for Swift's own:
///
/// | sent | `JSONNumber` | `Int64`, `Int32` | `Double`, `Float` |
/// |---|---|---|---|
/// | `1e400` | kept | refused: out of range | refused: out of range, never infinity |
/// | `1e-400` | kept | refused: not an integer | 0 |
/// | `-0` | kept, equal to `0` | 0 | -0.0 |
/// | `12345678901234567890` | kept | refused: out of range | the nearest number |
/// | `1.0`, `1e2` | kept | 1, 100 | 1, 100 |
///
/// - SeeAlso: RFC 8259, section 6.
public struct JSONNumber: Hashable, Sendable {
  /// The number as JSON writes it.
  public let text: String

  /// Creates a number from its JSON text, such as `-12.50e3`; `nil` when that is not a JSON number.
  ///
  /// - Complexity: O(n) in the length of the text.
  public init?(_ text: String) {
    guard JSONReader.isNumber(text) else { return nil }
    self.text = text
  }

  /// Creates a number from text that is known to be one.
  init(valid text: String) { self.text = text }

  /// Creates a number from an integer.
  public init(_ integer: some BinaryInteger) { text = integer.description }

  /// Creates a number from the shortest digits that read back as `value`; `nil` when `value` is not finite.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    text = value.description
  }

  /// Whether the fractional part is zero.
  public var isInteger: Bool { decimal.exponent >= 0 }

  /// Whether two numbers have the same value.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    left.text == right.text || left.decimal == right.decimal
  }

  /// Hashes the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(decimal) }

  /// The value.
  var decimal: JSONDecimal { JSONDecimal(text) }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
  /// Creates a number from an integer literal.
  public init(integerLiteral value: Int64) { self.init(value) }
}

extension JSONNumber: CustomStringConvertible {
  /// The number as JSON writes it.
  public var description: String { text }
}

extension JSONReader {
  fileprivate static func isNumber(_ text: String) -> Bool {
    do throws(JSONSyntaxError) {
      return try read(text.utf8) { (reader) throws(JSONSyntaxError) in
        guard let first = text.utf8.first, first == .minus || first.isDigit else { return false }
        _ = try reader.scanNumber()
        return reader.position == reader.bytes.count
      }
    } catch {
      return false
    }
  }
}
