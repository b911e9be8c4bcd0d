import SwiftSource

extension DefaultPlan {
  /// The value as an expression of the member's type; nil when there is none.
  var code: CodeBlock? {
    switch self {
    case .boolean(let value): "\(literal: value)"
    case .integer(let value): "\(literal: value)"
    case .number(let text): CodeBlock.number(text)
    case .double(let value): FloatLiteral(value).map { "\($0)" } ?? "0"
    case .string(let value): "\(literal: value)"
    case .enumeration(let value, let type): ".init(\(arguments: ["rawValue: \(value.code(as: type))"]))"
    case .json: nil
    }
  }
}
