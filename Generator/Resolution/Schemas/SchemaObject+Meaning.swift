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
}

extension Node {
  /// Whether the value is `null`.
  var isNull: Bool {
    guard kind == .scalar, case .null = scalar else { return false }
    return true
  }
}

extension SchemaObject {
  /// The keywords of the schema that limit which values it accepts, in the document's order; `nullable` is none.
  var assertionKeywords: [String] {
    node.members.map(\.key.text).filter { !Self.annotations.contains($0) && !$0.hasPrefix("x-") }
  }

  /// Whether a keyword is there with a value that limits anything: `uniqueItems: false` and `minProperties: 0` do not.
  func asserts(_ keyword: String) -> Bool {
    guard let value = node[keyword] else { return false }
    switch value.kind {
    case .mapping: return keyword == "contains" || !value.members.isEmpty
    case .sequence: return !value.elements.isEmpty
    case .scalar:
      return switch (keyword, value.scalar) {
      case ("uniqueItems", .boolean(false)?), ("minProperties", .integer("0")?): false
      case ("unevaluatedItems", .boolean(true)?), ("unevaluatedProperties", .boolean(true)?): false
      case ("propertyNames", .boolean(true)?): false
      default: true
      }
    }
  }

  private static let annotations: Set<String> = [
    "title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs",
    "xml", "nullable", "$comment", "$defs", "$schema",
  ]
}
