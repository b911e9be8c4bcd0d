import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// What a schema's own keywords are about, by its type; nil when it has none that limit anything.
  ///
  /// What stands beside them tells what a schema without `type` is about.
  mutating func shapeOfOwnKeywords(of object: SchemaObject, beside parts: [Shape]) -> Shape? {
    let types: [SchemaType] = object.types ?? inferredTypes(of: object, beside: parts)
    guard !types.isEmpty else { return shapeWithoutType(of: object) }
    let values: [SchemaType] = types.filter { $0 != .null }
    guard let type = values.first else {
      return Shape(Schema(kind: .any, isNullable: true, location: object.location), isExact: false)
    }
    guard values.count == 1 || Set(values) == [.integer, .number] else {
      return Shape(
        Schema(kind: .any, isNullable: types.contains(.null), location: object.location), isExact: false)
    }
    var shape: Shape = shape(of: object, type: values.count == 1 ? type : .number)
    shape.schema.isNullable = types.contains(.null)
    return shape
  }

  /// A schema that says nothing about its type accepts values of all types, whatever else it says about some.
  private func shapeWithoutType(of object: SchemaObject) -> Shape? {
    guard object.hasOwnAssertions else { return nil }
    return Shape(Schema(kind: .any, isNullable: true, location: object.location), isExact: false)
  }

  private mutating func shape(of object: SchemaObject, type: SchemaType) -> Shape {
    reportKeywordsOfOtherTypes(than: type, in: object)
    return switch type {
    case .boolean: listed(Shape(Schema(kind: .boolean, location: object.location)), in: object)
    case .integer: integer(object)
    case .number: number(object)
    case .string: string(object)
    case .array: listed(array(object), in: object)
    case .object: listed(self.object(object), in: object)
    case .null: Shape(Schema(kind: .any, location: object.location), isExact: false)
    }
  }

  /// A kind of which only some values may be listed.
  private func listed(_ shape: Shape, in object: SchemaObject) -> Shape {
    var shape: Shape = shape
    if object.constValue != nil { shape.isExact = false }
    if object.enumValues != nil, !policy.acceptsUnlisted { shape.isExact = false }
    return shape
  }

  /// The types that a schema without `type` is plainly about; empty when it says nothing about them.
  private mutating func inferredTypes(of object: SchemaObject, beside parts: [Shape]) -> [SchemaType] {
    if let types = typesOfListedValues(of: object) { return types }
    guard let (type, keyword) = inferredType(of: object) else { return [] }
    if parts.isEmpty {
      diagnostics.report(
        .typeInferred, "the schema has '\(keyword)' but no 'type'; it is read as 'type: \(type.rawValue)'",
        at: object.location)
    }
    return [type]
  }

  /// The type that a schema without `type` is read as, and the keyword that says so; nil when none does, and below
  /// `not`,
  /// `if`, `then` and `else`, whose schemas say nothing of values of other types.
  func inferredType(of object: SchemaObject) -> (type: SchemaType, keyword: String)? {
    let isTyped: Bool = object.types != nil || object.groups.isDisjoint(with: [.object, .array])
    guard policy.infersTypes, !isTyped else { return nil }
    let keywords: [(type: SchemaType, names: [String])] = [
      (.object, ["properties", "required", "additionalProperties"]), (.array, ["items"]),
    ]
    for (type, names) in keywords {
      guard let name = names.first(where: { object.node[$0] != nil }) else { continue }
      return object.location.isConditional ? nil : (type, name)
    }
    return nil
  }

  /// The types of the values that a schema without `type` lists when, `null` aside, they have one; nil otherwise.
  func typesOfListedValues(of object: SchemaObject) -> [SchemaType]? {
    guard object.types == nil, let values = object.listedValues else { return nil }
    let others: [Node] = values.filter { !$0.isNull }
    let types: Set<SchemaType?> = Set(others.map(\.plainType))
    // An integer is a number.
    guard let type = types.count == 1 ? types.first ?? nil : types == [.integer, .number] ? .number : nil else {
      return nil
    }
    return others.count == values.count ? [type] : [type, .null]
  }
}

extension Node {
  /// The type of the value; nil for an object, a list and `null`.
  fileprivate var plainType: SchemaType? {
    guard kind == .scalar else { return nil }
    return switch scalar {
    case .string: .string
    case .integer: .integer
    case .number: .number
    case .boolean: .boolean
    case .null, nil: nil
    }
  }
}
