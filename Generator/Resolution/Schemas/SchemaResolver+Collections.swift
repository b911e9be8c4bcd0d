import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// What a schema says about arrays.
  mutating func array(_ object: SchemaObject) -> Schema.Kind {
    let unsupported: [String] = [
      "prefixItems", "contains", "minContains", "maxContains", "unevaluatedItems", "uniqueItems",
    ]
    for keyword in unsupported where object.asserts(keyword) { reportUnsupported(keyword, in: object) }
    let keywords: ArrayKeywords = object.array
    reportExcludingAll("minItems", keywords.minItems, "maxItems", keywords.maxItems, in: object)
    let items: Schema = keywords.items.map { resolve($0) } ?? Schema(kind: .any, location: object.location)
    return .array(ArraySchema(items: items, minItems: keywords.minItems, maxItems: keywords.maxItems))
  }

  /// What a schema says about objects: declared members, or one schema for all.
  mutating func object(_ object: SchemaObject) -> Schema.Kind {
    let unsupported: [String] = [
      "patternProperties", "propertyNames", "unevaluatedProperties", "dependentRequired", "dependentSchemas",
      "minProperties", "maxProperties",
    ]
    for keyword in unsupported where object.asserts(keyword) { reportUnsupported(keyword, in: object) }
    let properties: [Property] = properties(of: object)
    guard properties.isEmpty else {
      if case .object? = object.object.additionalProperties { reportUnsupported("additionalProperties", in: object) }
      return .object(ObjectSchema(properties: properties))
    }
    return .map(MapSchema(values: valuesOfMap(object)))
  }

  private mutating func valuesOfMap(_ object: SchemaObject) -> Schema {
    switch object.object.additionalProperties {
    case .object(let values)?: resolve(values)
    case .boolean?, nil: Schema(kind: .any, location: object.location)
    }
  }

  private mutating func properties(of object: SchemaObject) -> [Property] {
    // Names are bytes: two strings that Swift calls equal may be two members.
    let required: Set<[UInt8]> = Set(object.object.required.map { Array($0.utf8) })
    var properties: [Property] = object.object.properties.map { entry in
      Property(
        name: entry.key, isRequired: required.contains(Array(entry.key.utf8)), schema: resolve(entry.value),
        location: entry.keyNode.location)
    }
    var declared: Set<[UInt8]> = Set(properties.map { Array($0.name.utf8) })
    for name in object.object.required where declared.insert(Array(name.utf8)).inserted {
      let location: SourceLocation = object.location(of: "required")
      diagnostics.report(
        .requiredUndeclared, "'required' names '\(name)', which 'properties' does not declare: any value is accepted",
        at: location)
      properties.append(
        Property(name: name, isRequired: true, schema: Schema(kind: .any, location: location), location: location))
    }
    return properties
  }
}
