import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// Reports every keyword that limits only values of types which a schema does not have: JSON Schema lets it stand
  /// and gives it no effect, but its author meant something.
  mutating func reportKeywordsOfOtherTypes(than type: SchemaType, in object: SchemaObject) {
    guard !object.groups.isDisjoint(with: Self.groups(of: type).symmetricDifference(.aboutOneType)) else { return }
    let own: Set<String> = Self.keywords(of: type)
    for keyword in object.assertionKeywords where !own.contains(keyword) && Self.typedKeywords.contains(keyword) {
      diagnostics.report(
        .keywordWithoutEffect, "'\(keyword)' has no effect on values of the type '\(type.rawValue)'",
        at: object.location(of: keyword))
    }
  }

  /// The group of the keywords that are about values of a type.
  private static func groups(of type: SchemaType) -> KeywordGroups {
    switch type {
    case .integer, .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    case .boolean, .null: []
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

extension KeywordGroups {
  fileprivate static let aboutOneType: KeywordGroups = [.number, .string, .array, .object]
}
