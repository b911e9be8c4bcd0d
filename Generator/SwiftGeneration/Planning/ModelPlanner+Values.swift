import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

extension ModelPlanner {
  /// The Swift type of a schema's values, and what is asked of them.
  ///
  /// An object, an enumeration or a union that stands inline becomes a type of its own, named by its place.
  mutating func value(of schema: Schema, at place: Place) -> ValuePlan {
    var value: ValuePlan = valueOfKind(of: schema, at: place)
    // A type of our own checks its values itself.
    if !schema.isModel, let assertions = schema.assertions { value.constraint = .schema(assertions) }
    return value
  }

  private mutating func valueOfKind(of schema: Schema, at place: Place) -> ValuePlan {
    switch schema.kind {
    case .any: ValuePlan(type: .json, isNullable: false)
    case .boolean: ValuePlan(type: .boolean, isNullable: schema.isNullable)
    case .integer(let integer): value(of: integer, in: schema)
    case .number(let number): value(of: number, in: schema)
    case .string(let string): value(of: string, in: schema)
    case .array(let array): value(of: array, in: schema, at: place)
    case .map(let map): value(of: map, in: schema, at: place)
    case .object: ValuePlan(type: .structure(lift(schema, at: place)), isNullable: schema.isNullable)
    case .union: ValuePlan(type: .union(lift(schema, at: place)), isNullable: schema.isNullable)
    case .enumeration(let enumeration):
      ValuePlan(
        type: .enumeration(lift(schema, at: place), of: enumeration.rawType), isNullable: schema.isNullable)
    case .reference(let name): value(of: name, referredToBy: schema)
    }
  }

  private func value(of integer: IntegerSchema, in schema: Schema) -> ValuePlan {
    ValuePlan(
      type: integer.format == .int32 ? .int32 : .int64, isNullable: schema.isNullable,
      constraint: constraint(integer.limits, in: schema))
  }

  private func value(of number: NumberSchema, in schema: Schema) -> ValuePlan {
    let type: ValueType =
      switch number.format {
      case .decimal: .number
      case .double: .double
      case .float: .float
      }
    return ValuePlan(type: type, isNullable: schema.isNullable, constraint: constraint(number.limits, in: schema))
  }

  private func constraint(_ limits: NumericLimits, in schema: Schema) -> ConstraintPlan? {
    limits.isEmpty ? nil : .number(limits, source: schema.source)
  }

  private func value(of string: StringSchema, in schema: Schema) -> ValuePlan {
    if string.format == .dateTime { return ValuePlan(type: .date, isNullable: schema.isNullable) }
    return ValuePlan(
      type: .string, isNullable: schema.isNullable,
      constraint: string.isEmpty ? nil : .string(string, source: schema.source))
  }

  private mutating func value(of array: ArraySchema, in schema: Schema, at place: Place) -> ValuePlan {
    let items: ValuePlan = value(of: array.items, at: place.items)
    var constraint = ArrayConstraintPlan(
      minItems: array.minItems, maxItems: array.maxItems, hasUniqueItems: array.hasUniqueItems,
      items: items.constraintInside, source: "")
    if !constraint.isEmpty { constraint.source = schema.source }
    return ValuePlan(
      type: .array(items.type, nullable: items.isNullable), isNullable: schema.isNullable,
      constraint: constraint.isEmpty ? nil : .array(constraint))
  }

  private mutating func value(of map: MapSchema, in schema: Schema, at place: Place) -> ValuePlan {
    let values: ValuePlan = value(of: map.values, at: place.values)
    var constraint = MapConstraintPlan(
      minProperties: map.minProperties, maxProperties: map.maxProperties, values: values.constraintInside, source: "")
    if !constraint.isEmpty { constraint.source = schema.source }
    return ValuePlan(
      type: .map(values.type, nullable: values.isNullable), isNullable: schema.isNullable,
      constraint: constraint.isEmpty ? nil : .map(constraint))
  }

  private mutating func lift(_ schema: Schema, at place: Place) -> Identifier {
    let name: Identifier = namer.inlineType(
      at: place.name, in: place.owner, location: schema.location, reporting: &diagnostics)
    planType(of: schema, named: name, schemaName: nil)
    return name
  }

  private mutating func value(of name: SchemaName, referredToBy schema: Schema) -> ValuePlan {
    guard let target = api.schemas[name] else {
      preconditionFailure("a resolved reference names a schema of the description")
    }
    let swiftName: Identifier = swiftName(of: name)
    let isNullable: Bool = schema.isNullable || target.isNullable
    switch target.kind {
    case .object: return ValuePlan(type: .structure(swiftName), isNullable: isNullable)
    case .union: return ValuePlan(type: .union(swiftName), isNullable: isNullable)
    case .enumeration(let enumeration):
      return ValuePlan(
        type: .enumeration(swiftName, of: enumeration.rawType), isNullable: isNullable,
        constraint: wholeSchema(of: name).map { .named($0) })
    default: break
    }
    let aliased: ValuePlan = aliasedValue(of: name, target, referredToAt: schema.location)
    return ValuePlan(
      type: .alias(swiftName, of: aliased.type), isNullable: schema.isNullable || aliased.isNullable,
      constraint: aliased.constraint)
  }
}

extension ValuePlan {
  /// What is asked of the value where it stands in a list or a map; a whole schema there is part of the list's.
  fileprivate var constraintInside: ConstraintPlan? {
    constraint?.isSchema == true ? nil : constraint
  }
}

extension Schema {
  /// Whether the schema has a type of its own that checks its values.
  var isModel: Bool {
    switch kind {
    case .object, .union: true
    default: false
    }
  }

  /// Whether the schema has a file of its own.
  var hasType: Bool {
    if case .enumeration = kind { true } else { isModel }
  }

  /// Where the description declares the schema, as an RFC 6901 pointer in a URI fragment.
  var source: String { location.reference }
}
