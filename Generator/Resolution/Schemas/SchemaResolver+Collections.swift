import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// What a schema says about arrays: what every element is, and how many there are.
  mutating func array(_ object: SchemaObject) -> Shape {
    let keywords: ArrayKeywords = object.array
    reportExcludingAll("minItems", keywords.minItems, "maxItems", keywords.maxItems, in: object)
    let isTuple: Bool = !(keywords.prefixItems ?? []).isEmpty
    let items: Schema = isTuple ? Self.any(at: object) : keywords.items.map { resolve($0) } ?? Self.any(at: object)
    let array = ArraySchema(
      items: items, minItems: keywords.minItems, maxItems: keywords.maxItems, hasUniqueItems: keywords.hasUniqueItems)
    // Two values of a Swift type may be equal whose JSON is not: a structure leaves undeclared members out.
    let isCompared: Bool = !keywords.hasUniqueItems || isPlain(items)
    let isExact: Bool =
      !isTuple && keywords.contains == nil && keywords.unevaluatedItems == nil && isCompared
      && isCheckedByItsType(items)
    return Shape(Schema(kind: .array(array), location: object.location), isExact: isExact)
  }

  /// What a schema says about objects: declared members, or one schema for all.
  mutating func object(_ object: SchemaObject) -> Shape {
    let properties: [Property] = properties(of: object)
    return properties.isEmpty ? map(object) : structure(object, properties: properties)
  }

  private mutating func map(_ object: SchemaObject) -> Shape {
    let keywords: ObjectKeywords = object.object
    reportExcludingAll("minProperties", keywords.minProperties, "maxProperties", keywords.maxProperties, in: object)
    let hasPatterns: Bool = !keywords.patternProperties.isEmpty
    let values: Schema =
      switch keywords.additionalProperties {
      case .object(let values)? where !hasPatterns: resolve(.object(values))
      default: Self.any(at: object)
      }
    let map = MapSchema(
      values: values, minProperties: keywords.minProperties, maxProperties: keywords.maxProperties)
    let isClosed: Bool = object.isClosed && !policy.acceptsUnlisted
    let isExact: Bool = !isClosed && !object.hasFurtherObjectAssertions && isCheckedByItsType(values)
    return Shape(Schema(kind: .map(map), location: object.location), isExact: isExact)
  }

  private mutating func structure(_ object: SchemaObject, properties: [Property]) -> Shape {
    let keywords: ObjectKeywords = object.object
    var structure = ObjectSchema(properties: properties)
    if case .object(let values)? = keywords.additionalProperties, keywords.patternProperties.isEmpty {
      structure.additionalProperties = resolve(.object(values))
    }
    let isClosed: Bool = object.isClosed && !policy.acceptsUnlisted
    let isCounted: Bool = (keywords.minProperties ?? 0) > 0 || keywords.maxProperties != nil
    let isExact: Bool =
      !isClosed && !isCounted && !object.hasFurtherObjectAssertions
      && structure.additionalProperties.map { isCheckedWithoutConstraint($0) } ?? true
    return Shape(Schema(kind: .object(structure), location: object.location), isExact: isExact)
  }

  private mutating func properties(of object: SchemaObject) -> [Property] {
    let required: Set<ByteName> = Set(object.object.required.lazy.map(ByteName.init))
    var properties: [Property] = []
    for entry in entries(of: object.object.properties, in: object).entries {
      properties.append(
        Property(
          name: entry.key, isRequired: !required.isEmpty && required.contains(ByteName(entry.key)),
          access: access(of: entry.value), schema: resolve(entry.value), location: entry.keyNode.location))
    }
    guard !required.isEmpty else { return properties }
    var declared: Set<ByteName> = Set(properties.lazy.map { ByteName($0.name) })
    for name in object.object.required where declared.insert(ByteName(name)).inserted {
      properties.append(undeclared(name, of: object))
    }
    return properties
  }

  /// A member that must be there and is what all members are that are not declared.
  private mutating func undeclared(_ name: String, of object: SchemaObject) -> Property {
    let location: SourceLocation = object.location(of: "required")
    if case .object(let values)? = object.object.additionalProperties, object.object.patternProperties.isEmpty {
      return Property(name: name, isRequired: true, schema: resolve(.object(values)), location: location)
    }
    if !object.isPartOfComposition {
      diagnostics.report(
        .requiredUndeclared,
        "'required' names '\(name)', which 'properties' does not declare: any value is accepted", at: location)
    }
    return Property(name: name, isRequired: true, schema: Schema(kind: .any, location: location), location: location)
  }

  /// In which direction a member is sent, which its schema says, or the first of those that it refers to or is composed
  /// of.
  private func access(of schema: SchemaOrBoolean) -> Property.Access {
    guard case .object(let object) = schema else { return .both }
    if object.reference == nil, object.composition.allOf == nil { return object.access ?? .both }
    var rest: [SchemaObject] = [object]
    var steps = 0
    while let next = rest.popLast(), steps < Self.accessLimit {
      if let access = next.access { return access }
      steps += 1
      for case .object(let part) in (next.composition.allOf ?? []).reversed() { rest.append(part) }
      if let target = target(of: .object(next)) { rest.append(target) }
    }
    return .both
  }

  /// How many schemas are asked in which direction a member is sent: they may lead back to themselves.
  private static let accessLimit = 32

  /// Whether everything that is said about a value inside a list or a map is checked where the value is read: by its
  /// type, or by the constraint of a string, a number, a list or a map.
  mutating func isCheckedByItsType(_ schema: Schema) -> Bool {
    var target: Schema = schema
    var steps = 0
    while case .reference(let name) = target.kind, target.assertions == nil {
      if isPlainlyAnObject(name) { return true }
      steps += 1
      guard steps <= namedCount, let next = shape(of: name) else { return false }
      target = next.schema
    }
    return target.assertions == nil || target.hasTypeOfItsOwn
  }

  /// Whether everything that is said about a value is said by its type, which the generated code checks wherever such a
  /// value is read.
  mutating func isCheckedWithoutConstraint(_ schema: Schema) -> Bool {
    guard isCheckedByItsType(schema) else { return false }
    switch schema.kind {
    case .reference(let name):
      return isPlainlyAnObject(name) || shape(of: name).map { isCheckedWithoutConstraint($0.schema) } ?? false
    case .integer(let integer): return integer.limits.isEmpty
    case .number(let number): return number.limits.isEmpty
    case .string(let string): return string.isEmpty || string == StringSchema(format: .dateTime)
    case .array(let array):
      let isFree: Bool = array.minItems == nil && array.maxItems == nil && !array.hasUniqueItems
      return isFree && isCheckedWithoutConstraint(array.items)
    case .map(let map):
      return map.minProperties == nil && map.maxProperties == nil && isCheckedWithoutConstraint(map.values)
    case .any, .boolean, .enumeration, .object, .union: return true
    }
  }

  /// Whether two values are equal in Swift exactly when their JSON is.
  private mutating func isPlain(_ schema: Schema) -> Bool {
    switch target(of: schema)?.kind {
    case .boolean, .integer: true
    case .enumeration(let enumeration):
      enumeration.rawType != .number(.double) && enumeration.rawType != .number(.float)
    case .string(let string): string.format != .dateTime
    case .number(let number): number.format == .decimal
    default: false
    }
  }

  private static func any(at object: SchemaObject) -> Schema {
    Schema(kind: .any, location: object.location)
  }
}

extension Schema {
  /// Whether the generated type of the schema checks its values itself.
  var hasTypeOfItsOwn: Bool {
    switch kind {
    case .object, .union: true
    default: false
    }
  }
}

extension SchemaObject {
  /// Whether no member but the declared ones is accepted.
  fileprivate var isClosed: Bool {
    if case .boolean(false, _)? = object.additionalProperties { true } else { false }
  }

  /// Whether keywords say more about objects than which members they have and how many.
  fileprivate var hasFurtherObjectAssertions: Bool {
    !object.patternProperties.isEmpty || object.propertyNames != nil || object.unevaluatedProperties != nil
      || !object.dependentRequired.isEmpty || !object.dependentSchemas.isEmpty
  }

  /// Whether the schema stands inside another one's `allOf`, `anyOf`, `oneOf`, `not`, `if`, `then` or `else`, whose
  /// other parts may declare its members.
  fileprivate var isPartOfComposition: Bool {
    let composing: Set<String> = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"]
    return composition.allOf != nil || composition.anyOf != nil || composition.oneOf != nil || reference != nil
      || location.pointer.tokens.suffix(2).contains(where: composing.contains)
  }
}

extension SchemaObject {
  /// In which direction a value is sent, as far as the schema itself says; nil when it does not.
  fileprivate var access: Property.Access? {
    switch (annotations.isReadOnly, annotations.isWriteOnly) {
    case (true, false): .readOnly
    case (false, true): .writeOnly
    case (true, true), (false, false): nil
    }
  }
}
