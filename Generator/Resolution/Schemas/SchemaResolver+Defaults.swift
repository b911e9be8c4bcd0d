import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// Reports the default that a schema names when it is of another type than its values: no value of the Swift type is
  /// that default, so that only the documentation says it.
  mutating func reportDefaultOfOtherType(in object: SchemaObject, about schema: Schema) {
    guard let value = object.annotations.defaultValue?.literal, let types = jsonTypes(of: schema),
      types.isDisjoint(with: value.types)
    else { return }
    let expected: String = JSONType.allCases.filter(types.contains).map(\.rawValue).joined(separator: " or ")
    diagnostics.report(
      .defaultType, "the default is no value of the type \(expected): only the documentation says it",
      at: object.location(of: "default"))
  }

  /// The types of the values of a schema; nil when they may be of any type, or are not known yet.
  private mutating func jsonTypes(of schema: Schema) -> Set<JSONType>? {
    guard let target = target(of: schema) else { return nil }
    let null: Set<JSONType> = schema.isNullable || target.isNullable ? [.null] : []
    switch target.kind {
    case .any, .reference: return nil
    case .boolean: return null.union([.boolean])
    case .integer: return null.union([.integer])
    case .number: return null.union([.number])
    case .string: return null.union([.string])
    case .enumeration(let enumeration): return null.union([enumeration.rawType.jsonType])
    case .array: return null.union([.array])
    case .object, .map: return null.union([.object])
    case .union(let union): return jsonTypes(of: union).map(null.union)
    }
  }

  /// The types of the values of the branches; nil when those of one are not known, as where unions hold each other.
  private mutating func jsonTypes(of union: UnionSchema) -> Set<JSONType>? {
    var types: Set<JSONType> = []
    for branch in union.branches {
      guard let target = target(of: branch) else { return nil }
      if case .union = target.kind { return nil }
      guard let found = jsonTypes(of: branch) else { return nil }
      types.formUnion(found)
    }
    return types
  }
}

extension EnumerationSchema.RawType {
  /// The type of the values.
  fileprivate var jsonType: JSONType {
    switch self {
    case .string: .string
    case .integer: .integer
    case .number: .number
    }
  }
}

extension JSONLiteral {
  /// The types that the value has: a number with a zero fraction is an integer, too.
  fileprivate var types: Set<JSONType> {
    guard case .number(let text) = self, DecimalNumber(.number(text))?.isWhole == true else { return [type] }
    return [.number, .integer]
  }
}
