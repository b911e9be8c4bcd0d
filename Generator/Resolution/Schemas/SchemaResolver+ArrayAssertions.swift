import APIModel
import OpenAPI

extension SchemaResolver {
  /// What a schema asserts of arrays.
  mutating func arrayAssertions(of object: SchemaObject) -> [Assertion] {
    let keywords: ArrayKeywords = object.array
    var all: [Assertion] = []
    if let schemas = keywords.prefixItems { all.append(.prefixItems(schemas.map { assertions(of: $0) })) }
    if let schema = keywords.items { all.append(.items(assertions(of: schema))) }
    if let schema = keywords.contains {
      all.append(
        .contains(assertions(of: schema), minimum: keywords.minContains, maximum: keywords.maxContains))
    }
    if let limit = keywords.minItems { all.append(.minItems(limit)) }
    if let limit = keywords.maxItems { all.append(.maxItems(limit)) }
    if keywords.hasUniqueItems { all.append(.uniqueItems) }
    if let schema = keywords.unevaluatedItems { all.append(.unevaluatedItems(assertions(of: schema))) }
    return all
  }
}
