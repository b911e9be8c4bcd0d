import APIModel
import Diagnostics
import NodeTree
import OpenAPI

// A description lists some values of a type and says that there may be others by a schema of the type beside the list:
//
//     anyOf: [{type: string}, {enum: [cat, dog]}]
//
// By the letter that is any string; what is meant is an enumeration that accepts others, too.

extension SchemaResolver {
  /// The enumeration of the values that schemas list beside one that accepts all of the type; nil when that is not what
  /// they say.
  ///
  /// A list of the empty string alone says how a string is cleared, and no more than that it is one.
  mutating func openEnumeration(
    of shapes: [Shape], _ branches: [SchemaOrBoolean], in object: SchemaObject
  ) -> Shape? {
    guard let type = openType(of: branches) else { return nil }
    let listing: [Shape] = zip(shapes, branches).filter { $1.freeType == nil }.map(\.0)
    guard let all = listing.count == 1 ? listing.first : enumeration(of: listing, branches, in: object),
      let target = target(of: all.schema), case .enumeration(var listed) = target.kind
    else { return nil }
    if object.composition.oneOf != nil {
      diagnostics.report(
        .looseValue,
        "what one schema lists is accepted by another one, too, so that no schema but both would accept it; 'oneOf' is "
          + "read as 'anyOf'", at: object.location(of: "oneOf"))
    }
    var schema: Schema = all.schema
    schema.isOpen = true
    if listed.strings == [""] {
      schema = Schema(kind: .string(StringSchema()), location: object.location)
    } else if !policy.acceptsUnlisted || target.assertions != nil || listed.rawType != type {
      listed.rawType = type
      schema.kind = .enumeration(listed)
    }
    return Shape(schema)
  }

  /// Whether one of several schemas accepts all values of a type, and the others do nothing but list some.
  func isOpenEnumeration(_ branches: [SchemaOrBoolean]) -> Bool { openType(of: branches) != nil }

  /// The type of the values when one of several schemas accepts all of it, and the others do nothing but list some.
  private func openType(of branches: [SchemaOrBoolean]) -> EnumerationSchema.RawType? {
    let types: [SchemaType] = branches.compactMap(\.freeType)
    guard types.count == 1, let type = types.first else { return nil }
    let others: [SchemaOrBoolean] = branches.filter { $0.freeType == nil && !$0.acceptsOnlyNull }
    guard !others.isEmpty, others.allSatisfy({ lists($0, of: type) }) else { return nil }
    return type == .string ? .string : type == .integer ? .integer(.int64) : .number(.decimal)
  }

  /// Whether a schema, or what it refers to, does nothing but list values of a type, and perhaps `null`.
  private func lists(_ schema: SchemaOrBoolean, of type: SchemaType) -> Bool {
    guard let object = followed(schema), let values = object.listedValues ?? object.annotatedValues else {
      return false
    }
    let types: [SchemaType] = [type, .null] + (type == .number ? [.integer] : [])
    return object.types?.allSatisfy(types.contains) ?? true && values.contains { !$0.isNull }
      && values.allSatisfy { $0.isNull || $0.isOne(of: type) }
  }
}

extension SchemaOrBoolean {
  /// The type of all strings or all numbers when the schema accepts these, and perhaps `null`; nil for any other
  /// schema.
  fileprivate var freeType: SchemaType? {
    guard case .object(let object) = self, let types = object.types?.filter({ $0 != .null }), types.count == 1,
      [.string, .integer, .number].contains(types[0]), object.assertionKeywords == ["type"]
    else { return nil }
    return types[0]
  }
}

extension Node {
  /// Whether the value is a string or a number of a type.
  fileprivate func isOne(of type: SchemaType) -> Bool {
    switch type {
    case .string: isString
    case .integer: integer != nil
    default: kind == .scalar && scalar.flatMap(DecimalNumber.init) != nil
    }
  }
}

extension SchemaObject {
  /// The values that the schemas list of which the schema says only that a value is of one; nil when it says more.
  fileprivate var annotatedValues: [Node]? {
    guard assertionKeywords.allSatisfy(["type", "oneOf", "anyOf"].contains) else { return nil }
    let branches: [SchemaOrBoolean] = (composition.oneOf ?? []) + (composition.anyOf ?? [])
    guard SchemaResolver.listedValues(of: branches) != nil else { return nil }
    return branches.flatMap { branch -> [Node] in
      if case .object(let object) = branch { object.listedValues ?? [] } else { [] }
    }
  }
}
