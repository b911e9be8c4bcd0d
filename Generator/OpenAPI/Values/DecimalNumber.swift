package import NodeTree

/// A number of a schema, such as a `maximum`, kept exactly as a decimal text.
package struct DecimalNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number as JSON writes it: `10`, `-0.5`, `1e3`.
  package let text: String

  /// The number that a scalar stands for; nil when it is none that JSON has, such as `.inf`.
  package init?(_ scalar: Scalar) {
    switch scalar {
    case .integer(let text), .number(let text):
      guard text.utf8.allSatisfy(Self.isPartOfNumber) else { return nil }
      self.text = text
    case .null, .boolean, .string:
      return nil
    }
  }

  /// The number as an `Int`; nil when it has a fraction or does not fit.
  ///
  /// `2.0` is 2, as JSON Schema says. A number with an exponent is never taken for an integer.
  package var integer: Int? {
    let parts = text.split(separator: ".", maxSplits: 1)
    if parts.count == 2, !parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) { return nil }
    return parts.first.flatMap { Int($0) }
  }

  /// The number as JSON writes it.
  package var description: String { text }

  /// Whether a byte can occur in a JSON number; tells `.inf`, `.nan` and `0x…` apart from those.
  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): true
    default: false
    }
  }
}
