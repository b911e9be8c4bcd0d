import APIModel
import SwiftSource

extension ConstraintPlan {
  /// The type and the arguments of the constraint's value.
  var code: CodeBlock {
    switch self {
    case .string(let minLength, let maxLength, let isUUID):
      "StringConstraint(\(arguments: counts(("minLength", minLength), ("maxLength", maxLength)) + (isUUID ? ["format: .uuid"] : [])))"
    case .array(let minItems, let maxItems):
      "ArrayConstraint(\(arguments: counts(("minItems", minItems), ("maxItems", maxItems))))"
    case .integer(let limits), .number(let limits), .double(let limits):
      "NumberConstraint(\(arguments: limits.arguments))"
    }
  }

  private func counts(_ limits: (label: Identifier, count: Int?)...) -> [CodeBlock] {
    limits.compactMap { label, count in count.map { "\(label: label): \(literal: $0)" } }
  }
}

extension NumericLimits {
  /// The limits that there are, in the order of the initializer's parameters.
  fileprivate var arguments: [CodeBlock] {
    let limits: [(label: Identifier, number: String?)] = [
      ("minimum", minimum), ("maximum", maximum), ("exclusiveMinimum", exclusiveMinimum),
      ("exclusiveMaximum", exclusiveMaximum), ("multipleOf", multipleOf),
    ]
    return limits.compactMap { label, number in number.map { "\(label: label): \(Self.code(of: $0))" } }
  }

  /// An integer literal, or the text of a number that is none: no limit is rounded.
  private static func code(of number: String) -> CodeBlock {
    if let integer = Int64(number) { return "\(literal: integer)" }
    return "JSONNumber(checked: \(literal: number))"
  }
}
