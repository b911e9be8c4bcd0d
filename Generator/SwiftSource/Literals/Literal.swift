/// A literal value of any kind.
package enum Literal: Hashable, Sendable {
  case boolean(Bool)
  case float(FloatLiteral)
  case integer(IntegerLiteral)
  case string(StringLiteral)
}

extension Literal: CodeText {
  /// Appends the literal as Swift source.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .float(let literal): bytes += literal.text.utf8
    case .integer(let literal): bytes += literal.text.utf8
    case .string(let literal): literal.write(to: &bytes)
    }
  }
}
