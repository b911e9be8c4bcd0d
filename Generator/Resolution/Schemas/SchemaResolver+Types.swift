import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// The meaning of a schema that stands alone, by its type.
  mutating func resolveTyped(_ object: SchemaObject) -> Schema {
    for keyword in Self.keywordsOfAnyType where object.node[keyword] != nil { reportUnsupported(keyword, in: object) }
    let types: [SchemaType] = object.types ?? inferredTypes(of: object)
    let values: [SchemaType] = types.filter { $0 != .null }
    guard let type = values.first else {
      if types.isEmpty { return untyped(object) }
      return unsupported("a schema that accepts only null has no Swift type", at: object.location)
    }
    guard values.count == 1 || Set(values) == [.integer, .number] else {
      return unsupported(
        "a value of several types (\(values.map(\.rawValue).joined(separator: ", "))) is not supported yet",
        at: object.location(of: "type"))
    }
    return Schema(
      kind: kind(of: object, type: values.count == 1 ? type : .number), isNullable: types.contains(.null),
      location: object.location)
  }

  /// The unsupported keywords that limit values of every type.
  private static let keywordsOfAnyType: [String] = ["not", "if", "const", "discriminator", "$dynamicRef"]

  private mutating func kind(of object: SchemaObject, type: SchemaType) -> Schema.Kind {
    reportKeywordsOfOtherTypes(than: type, in: object)
    if object.enumValues != nil, type != .string {
      reportUnsupported("enum", in: object)
    }
    return switch type {
    case .boolean: .boolean
    case .integer: .integer(integer(object))
    case .number: .number(number(object))
    case .string: string(object)
    case .array: array(object)
    case .object: self.object(object)
    case .null: .any
    }
  }

  /// The types that a schema without `type` is plainly about; empty when it says nothing about them.
  private mutating func inferredTypes(of object: SchemaObject) -> [SchemaType] {
    if let values = object.enumValues, !values.isEmpty {
      return values.contains(where: \.isNull) ? [.string, .null] : [.string]
    }
    let keywords: [(type: SchemaType, names: [String])] = [
      (.object, ["properties", "required", "additionalProperties"]), (.array, ["items"]),
    ]
    for (type, names) in keywords {
      guard let name = names.first(where: { object.node[$0] != nil }) else { continue }
      diagnostics.report(
        .typeInferred, "the schema has '\(name)' but no 'type'; it is read as 'type: \(type.rawValue)'",
        at: object.location)
      return [type]
    }
    return []
  }

  /// A schema without any type accepts every value, unless another keyword limits them.
  private mutating func untyped(_ object: SchemaObject) -> Schema {
    for keyword in object.assertionKeywords where keyword != "format" && !Self.keywordsOfAnyType.contains(keyword) {
      diagnostics.report(
        .unsupportedKeyword, "'\(keyword)' is not supported without 'type' yet", at: object.location(of: keyword))
    }
    return Schema(kind: .any, location: object.location)
  }
}
