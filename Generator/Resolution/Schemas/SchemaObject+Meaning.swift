import APIModel
import NodeTree
import OpenAPI

extension SchemaOrBoolean {
  /// Whether `null` is the only value: `type: null`, `enum: [null]`, `const: null`, or BitGo's
  /// `{nullable: true, enum: []}`.
  var acceptsOnlyNull: Bool {
    guard case .object(let object) = self else { return false }
    if object.types == [.null] { return true }
    if let value = object.constValue { return value.isNull }
    guard let values = object.enumValues else { return false }
    return values.allSatisfy(\.isNull) && (!values.isEmpty || object.isNullable)
  }

  /// Whether another schema of the same file is written alike, so that both mean the same.
  ///
  /// - Complexity: O(n) in the size of the schemas.
  func isWritten(as other: SchemaOrBoolean) -> Bool {
    node.tree === other.node.tree && node.literal == other.node.literal
  }
}

extension Node {
  /// Whether the value is `null`.
  var isNull: Bool {
    guard kind == .scalar, case .null = scalar else { return false }
    return true
  }

  /// Whether the value is a string.
  var isString: Bool {
    guard kind == .scalar, case .string = scalar else { return false }
    return true
  }

  /// The value as JSON; a number that JSON does not have is the string of its text.
  var literal: JSONLiteral {
    switch kind {
    case .mapping: .object(members.map { JSONLiteral.Member(name: $0.key.text, value: $0.value.literal) })
    case .sequence: .array(elements.map(\.literal))
    case .scalar: scalar.map(Self.literal) ?? .string(text)
    }
  }

  private static func literal(_ scalar: Scalar) -> JSONLiteral {
    switch scalar {
    case .null: .null
    case .boolean(let value): .boolean(value)
    case .integer(let text), .number(let text): DecimalNumber(scalar) == nil ? .string(text) : .number(text)
    case .string(let text): .string(text)
    }
  }
}

extension JSONLiteral {
  /// The value with each number in the one way of writing it: 1 and 1.0 are one.
  var canonical: JSONLiteral {
    switch self {
    case .number(let text): .number(DecimalNumber(.number(text))?.canonicalText ?? text)
    case .array(let values): .array(values.map(\.canonical))
    case .object(let members): .object(members.map { Member(name: $0.name, value: $0.value.canonical) })
    case .null, .boolean, .string: self
    }
  }
}

extension SchemaObject {
  /// The keywords of the schema that limit which values it accepts, in the document's order; `nullable` is none.
  var assertionKeywords: [String] {
    node.memberList.map(\.key.text).filter { !Self.annotations.contains($0) && !$0.hasPrefix("x-") }
  }

  /// Whether the schema itself, not what it is composed of, limits anything.
  var hasOwnAssertions: Bool {
    assertionKeywords.contains { !Self.applicators.contains($0) }
  }

  private static let applicators: Set<String> = [
    "$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "discriminator",
  ]

  private static let annotations: Set<String> = [
    "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs",
    "xml", "nullable", "$comment", "$defs", "definitions", "$schema", "$id", "$anchor", "$dynamicAnchor",
    "$vocabulary", "contentEncoding", "contentMediaType", "contentSchema",
  ]
}
