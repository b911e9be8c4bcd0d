/// A literal value of any kind.
package enum Literal: Hashable, Sendable {
  case boolean(Bool)
  case float(FloatLiteral)
  case integer(IntegerLiteral)
  case string(StringLiteral)
}

extension Literal {
  /// The literal as Swift source.
  var text: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .float(let literal): literal.text
    case .integer(let literal): literal.text
    case .string(let literal): literal.text
    }
  }
}
