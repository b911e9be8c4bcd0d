import APIModel
import Patterns
import SwiftSource

extension StringSchema {
  /// What is asked, in the order of the initializer's parameters.
  var arguments: [CodeBlock] {
    CodeBlock.counts(("minLength", minLength), ("maxLength", maxLength))
      + (pattern.map { ["pattern: \($0.code)"] } ?? []) + (format.map { ["format: .\($0.name)"] } ?? [])
  }
}

extension StringSchema.Format {
  /// The name of the runtime's case.
  fileprivate var name: Identifier {
    switch self {
    case .dateTime: "dateTime"
    case .date: "date"
    case .time: "time"
    case .duration: "duration"
    case .uuid: "uuid"
    case .uri: "uri"
    case .uriReference: "uriReference"
    case .email: "email"
    case .hostname: "hostname"
    case .ipv4: "ipv4"
    case .ipv6: "ipv6"
    case .byte: "byte"
    case .decimal: "decimal"
    }
  }
}

extension NumericLimits {
  /// The limits that there are, in the order of the initializer's parameters.
  var arguments: [CodeBlock] {
    let limits: [(label: Identifier, number: String?)] = [
      ("minimum", minimum), ("maximum", maximum), ("exclusiveMinimum", exclusiveMinimum),
      ("exclusiveMaximum", exclusiveMaximum), ("multipleOf", multipleOf),
    ]
    return limits.compactMap { label, number in number.map { "\(label: label): \(CodeBlock.number($0))" } }
  }
}

extension JSONType {
  /// The type as an element of the runtime's set.
  var code: CodeBlock {
    switch self {
    case .null: ".null"
    case .boolean: ".boolean"
    case .integer: ".integer"
    case .number: ".number"
    case .string: ".string"
    case .array: ".array"
    case .object: ".object"
    }
  }
}

extension [JSONLiteral] {
  /// Whether all values are strings, which are written without saying so one by one.
  var areStrings: Bool { allSatisfy { $0.type == .string } }
}

extension JSONLiteral {
  /// The value as a `JSONValue`.
  var code: CodeBlock {
    switch self {
    case .null: return ".null"
    case .boolean(let value): return ".bool(\(literal: value))"
    case .number(let text): return ".number(\(CodeBlock.number(text)))"
    case .string(let text): return ".string(\(literal: text))"
    case .array(let values): return values.isEmpty ? ".array([])" : ".array([\(elements: values.map(\.code))])"
    case .object(let members):
      let entries: [CodeBlock] = members.map { "\(literal: $0.name): \($0.value.code)" }
      return entries.isEmpty ? ".object([:])" : ".object([\(elements: entries)])"
    }
  }
}

extension Discriminator {
  /// The discriminator as a value of the runtime's type.
  var code: CodeBlock {
    let entries: [CodeBlock] = tags.map { "\($0.value.literal): \(literal: $0.branch)" }
    let mapping: CodeBlock = entries.isEmpty ? "[String: Int]()" : "[\(elements: entries)]"
    return "Discriminator(\(arguments: ["propertyName: \(literal: propertyName)", "mapping: \(mapping)"]))"
  }
}

extension CodeBlock {
  /// The arguments of the limits on a count that there are.
  static func counts(_ limits: (label: Identifier, count: Int?)...) -> [CodeBlock] {
    limits.compactMap { label, count in count.map { "\(label: label): \(literal: $0)" } }
  }

  /// A `JSONNumber`: an integer literal, or the text of a number that is none, so that nothing is rounded.
  static func number(_ text: String) -> CodeBlock {
    if let integer = Int64(text) { return "\(literal: integer)" }
    return "JSONNumber(checked: \(literal: text))"
  }
}
