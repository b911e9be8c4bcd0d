import APIModel

extension DefaultPlan {
  /// Makes the default value of a type; nil when no literal of the type says it.
  init?(_ literal: JSONLiteral, of type: ValueType) {
    switch (literal, type.underlying) {
    case (.boolean(let value), .boolean): self = .boolean(value)
    case (.string(let value), .string): self = .string(value)
    case (.string(let value), .enumeration): self = .enumeration(value)
    case (.number(let text), .int32):
      guard let value = Int32(text) else { return nil }
      self = .integer(Int64(value))
    case (.number(let text), .int64):
      guard let value = Int64(text) else { return nil }
      self = .integer(value)
    case (.number(let text), .number): self = .number(text)
    case (.number(let text), .double):
      guard let value = Double(text), value.isFinite else { return nil }
      self = .double(value)
    case (.number(let text), .float):
      guard let value = Double(text), Float(value).isFinite else { return nil }
      self = .double(value)
    default: return nil
    }
  }
}
