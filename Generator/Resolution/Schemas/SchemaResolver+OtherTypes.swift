import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// Reports every keyword that limits only values of types which a schema does not have: JSON Schema lets it stand
  /// and gives it no effect, but its author meant something.
  mutating func reportKeywordsOfOtherTypes(than type: SchemaType, in object: SchemaObject) {
    let own: Set<String> = Self.keywords(of: type)
    for keyword in object.assertionKeywords where !own.contains(keyword) && Self.typedKeywords.contains(keyword) {
      diagnostics.report(
        .keywordWithoutEffect, "'\(keyword)' has no effect on values of the type '\(type.rawValue)'",
        at: object.location(of: keyword))
    }
  }

  private static func keywords(of type: SchemaType) -> Set<String> {
    switch type {
    case .integer, .number: numberKeywords
    case .string: stringKeywords
    case .array: arrayKeywords
    case .object: objectKeywords
    case .boolean, .null: []
    }
  }

  private static let typedKeywords: Set<String> =
    numberKeywords.union(stringKeywords).union(arrayKeywords).union(objectKeywords)

  private static let numberKeywords: Set<String> = [
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
  ]

  private static let stringKeywords: Set<String> = ["minLength", "maxLength", "pattern"]

  private static let arrayKeywords: Set<String> = [
    "items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems",
    "unevaluatedItems",
  ]

  private static let objectKeywords: Set<String> = [
    "properties", "patternProperties", "additionalProperties", "propertyNames", "required", "minProperties",
    "maxProperties", "dependentRequired", "dependentSchemas", "unevaluatedProperties",
  ]
}
