import APIModel

extension DefaultPlan {
  /// Makes the default value of a type: a literal of the type, or JSON when none says it.
  init(_ literal: JSONLiteral, of type: ValueType) {
    self = Self.typed(literal, of: type.underlying) ?? .json(literal.text)
  }

  private static func typed(_ literal: JSONLiteral, of type: ValueType) -> DefaultPlan? {
    switch (literal, type) {
    case (.boolean(let value), .boolean): .boolean(value)
    case (.string(let value), .string): .string(value)
    case (.string(let value), .enumeration(_, of: .string)): .enumeration(.string(value), of: .string)
    case (.number(let text), .enumeration(_, of: let type)):
      EnumerationSchema.RawValue(text, of: type).map { .enumeration($0, of: type) }
    case (.number(let text), .int32): Int32(text).map { .integer(Int64($0)) }
    case (.number(let text), .int64): Int64(text).map { .integer($0) }
    case (.number(let text), .number): .number(text)
    case (.number(let text), .double): Double(text).flatMap { $0.isFinite ? .double($0) : nil }
    case (.number(let text), .float): Double(text).flatMap { Float($0).isFinite ? .double($0) : nil }
    default: nil
    }
  }
}

extension EnumerationSchema.RawValue {
  /// A number of a type; nil when it is none of that type.
  fileprivate init?(_ text: String, of type: EnumerationSchema.RawType) {
    if let value = Int64(text), type != .string {
      self = .integer(value)
    } else if case .number = type, Float(text)?.isFinite == true {
      self = .number(text)
    } else {
      return nil
    }
  }
}

extension JSONLiteral {
  /// The value as JSON, without spaces where none need be.
  var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let text): Self.quoted(text)
    case .array(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.name) + ": " + $0.value.text }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String { "\"" + JSONStringEscaping.escaped(text) + "\"" }
}
