import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

extension ModelPlanner {
  /// The Swift type of a schema's values, and what is asked of them.
  ///
  /// An object or enumeration that stands inline becomes a type of its own, named by its place.
  mutating func value(of schema: Schema, at place: Place) -> ValuePlan {
    switch schema.kind {
    case .any: ValuePlan(type: .json, isNullable: false)
    case .boolean: ValuePlan(type: .boolean, isNullable: schema.isNullable)
    case .integer(let integer): value(of: integer, isNullable: schema.isNullable)
    case .number(let number): value(of: number, isNullable: schema.isNullable)
    case .string(let string): value(of: string, isNullable: schema.isNullable)
    case .array(let array): value(of: array, isNullable: schema.isNullable, at: place)
    case .map(let map): value(of: map, isNullable: schema.isNullable, at: place)
    case .object: ValuePlan(type: .structure(lift(schema, at: place)), isNullable: schema.isNullable)
    case .enumeration: ValuePlan(type: .enumeration(lift(schema, at: place)), isNullable: schema.isNullable)
    case .reference(let name): value(of: name, referredToBy: schema)
    }
  }

  private func value(of integer: IntegerSchema, isNullable: Bool) -> ValuePlan {
    ValuePlan(
      type: integer.format == .int32 ? .int32 : .int64, isNullable: isNullable,
      constraint: integer.limits.isEmpty ? nil : .integer(integer.limits))
  }

  private func value(of number: NumberSchema, isNullable: Bool) -> ValuePlan {
    let limits: NumericLimits? = number.limits.isEmpty ? nil : number.limits
    return switch number.format {
    case .decimal: ValuePlan(type: .number, isNullable: isNullable, constraint: limits.map(ConstraintPlan.number))
    case .double: ValuePlan(type: .double, isNullable: isNullable, constraint: limits.map(ConstraintPlan.double))
    case .float: ValuePlan(type: .float, isNullable: isNullable, constraint: limits.map(ConstraintPlan.double))
    }
  }

  private func value(of string: StringSchema, isNullable: Bool) -> ValuePlan {
    if string.format == .dateTime { return ValuePlan(type: .date, isNullable: isNullable) }
    let isUUID: Bool = string.format == .uuid
    let isFree: Bool = string.minLength == nil && string.maxLength == nil && !isUUID
    return ValuePlan(
      type: .string, isNullable: isNullable,
      constraint: isFree ? nil : .string(minLength: string.minLength, maxLength: string.maxLength, isUUID: isUUID))
  }

  private mutating func value(of array: ArraySchema, isNullable: Bool, at place: Place) -> ValuePlan {
    let items: ValuePlan = value(of: array.items, at: place.items)
    let isFree: Bool = array.minItems == nil && array.maxItems == nil
    reportUnsupported(items.constraint, of: array.items)
    return ValuePlan(
      type: .array(items.type, nullable: items.isNullable), isNullable: isNullable,
      constraint: isFree ? nil : .array(minItems: array.minItems, maxItems: array.maxItems))
  }

  private mutating func value(of map: MapSchema, isNullable: Bool, at place: Place) -> ValuePlan {
    let values: ValuePlan = value(of: map.values, at: place.values)
    reportUnsupported(values.constraint, of: map.values)
    return ValuePlan(type: .map(values.type, nullable: values.isNullable), isNullable: isNullable)
  }

  /// Reports what is asked of a value that is no member or parameter, which nothing would check.
  mutating func reportUnsupported(_ constraint: ConstraintPlan?, of schema: Schema) {
    guard constraint != nil else { return }
    diagnostics.report(
      .unsupportedSchema, "limits on items of a list, values of a map and whole bodies are not enforced yet",
      at: schema.location)
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
    switch target.kind {
    case .object:
      return ValuePlan(type: .structure(swiftName), isNullable: schema.isNullable || target.isNullable)
    case .enumeration:
      return ValuePlan(type: .enumeration(swiftName), isNullable: schema.isNullable || target.isNullable)
    default: break
    }
    let aliased: ValuePlan = aliasedValue(of: name, target, referredToAt: schema.location)
    return ValuePlan(
      type: .alias(swiftName, of: aliased.type), isNullable: schema.isNullable || aliased.isNullable,
      constraint: aliased.constraint)
  }
}

extension Schema {
  /// Whether the schema has a structure or an enumeration of its own.
  var isModel: Bool {
    switch kind {
    case .object, .enumeration: true
    default: false
    }
  }
}
