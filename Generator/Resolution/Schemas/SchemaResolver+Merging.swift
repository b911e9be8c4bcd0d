import APIModel
import OpenAPI

extension SchemaResolver {
  /// What values are about that two schemas both accept.
  ///
  /// Exact when both schemas are and nothing is said twice; otherwise the kind is one that all such values have, and
  /// the assertions say the rest.
  mutating func merged(_ first: Shape, _ second: Shape) -> Shape {
    let begins: Bool = merging.begin(first.schema, second.schema)
    defer { if begins { merging.end(first.schema, second.schema) } }
    var merged: Shape =
      begins ? mergedKinds(first, second) : Shape(Schema(kind: .any, location: first.schema.location), isExact: false)
    let acceptsNull: Bool = acceptsNull(first.schema) && acceptsNull(second.schema)
    merged.isExact = merged.isExact && first.isExact && second.isExact
    if !acceptsNull, kindAcceptsNull(merged.schema) { merged.isExact = false }
    merged.schema.isNullable = acceptsNull
    merged.schema.documentation = first.schema.documentation
    return merged
  }

  /// Whether `null` is accepted by a schema, which may be a reference.
  private mutating func acceptsNull(_ schema: Schema) -> Bool {
    schema.isNullable || kindAcceptsNull(schema)
  }

  /// Whether `null` is accepted because of what a schema is about: anything, or what another one that accepts it is.
  mutating func kindAcceptsNull(_ schema: Schema) -> Bool {
    switch schema.kind {
    case .any: true
    case .reference: target(of: schema).map { acceptsNull($0) } ?? true
    default: false
    }
  }

  private mutating func mergedKinds(_ first: Shape, _ second: Shape) -> Shape {
    if case .reference(let one) = first.schema.kind, case .reference(let other) = second.schema.kind, one == other {
      return first
    }
    if case .any = second.schema.kind { return keepingOtherMembers(of: first, beside: second) }
    if case .any = first.schema.kind { return keepingOtherMembers(of: second, beside: first) }
    guard let left = target(of: first), let right = target(of: second) else {
      return Shape(Schema(kind: .any, location: first.schema.location), isExact: false)
    }
    switch (left.schema.kind, right.schema.kind) {
    case (.any, _):
      return keepingOtherMembers(of: Shape(second.schema, isExact: left.isExact), beside: left)
    case (_, .any):
      return keepingOtherMembers(of: Shape(first.schema, isExact: right.isExact), beside: right)
    case (.object(let one), .object(let other)):
      return structure(one, other, isExact: left.isExact && right.isExact, at: first.schema)
    case (.object, .map(let map)): return Shape(first.schema, isExact: right.isExact && map.isFree)
    case (.map(let map), .object): return Shape(second.schema, isExact: left.isExact && map.isFree)
    case (.object(let object), .union(let union)): return structure(object, union, at: first.schema)
    case (.union(let union), .object(let object)): return structure(object, union, at: second.schema)
    case (.union(let union), .map(let map)) where isOfStructures(union):
      return Shape(first.schema, isExact: right.isExact && map.isFree)
    case (.map(let map), .union(let union)) where isOfStructures(union):
      return Shape(second.schema, isExact: left.isExact && map.isFree)
    case (.map, .map(let map)) where map.isFree: return Shape(first.schema, isExact: left.isExact && right.isExact)
    case (.map(let map), .map) where map.isFree: return Shape(second.schema, isExact: left.isExact && right.isExact)
    case (.map(let one), .map(let other)):
      return self.map(one, other, isExact: left.isExact && right.isExact, at: first.schema)
    case (.union(let one), .union(let other)) where isOfStructures(one) && isOfStructures(other):
      return structure(one, other, at: first.schema)
    case (.array(let one), .array(let other)): return list(one, other, at: first.schema)
    case (.string, .string(let string)) where string.isFree: return Shape(first.schema, isExact: left.isExact)
    case (.string(let string), .string) where string.isFree: return Shape(second.schema, isExact: right.isExact)
    case (.enumeration(let listed), _) where listed.rawType.accepts(right.schema.kind):
      return Shape(
        first.schema.narrowed(to: right.schema.kind), isExact: right.isExact && right.schema.kind.isUnlimited)
    case (_, .enumeration(let listed)) where listed.rawType.accepts(left.schema.kind):
      return Shape(second.schema.narrowed(to: left.schema.kind), isExact: left.isExact && left.schema.kind.isUnlimited)
    case (.enumeration(let listed), .integer) where listed.rawType.isOfNumbers:
      return Shape(second.schema.withoutConstraints, isExact: false)
    case (.integer, .enumeration(let listed)) where listed.rawType.isOfNumbers:
      return Shape(first.schema.withoutConstraints, isExact: false)
    case (.integer, .number), (.integer, .integer): return Shape(first.schema.withoutConstraints, isExact: false)
    case (.number, .integer): return Shape(second.schema.withoutConstraints, isExact: false)
    default: return same(first, second, kinds: (left.schema.kind, right.schema.kind))
    }
  }

  /// A structure with the members that a schema of no kind may be about, such as two unions that must both hold; any
  /// other shape as it is.
  private mutating func keepingOtherMembers(of shape: Shape, beside other: Shape) -> Shape {
    guard other.schema.assertions?.declareMembers == true, case .object(var structure) = target(of: shape)?.schema.kind,
      structure.additionalProperties == nil
    else { return shape }
    structure.additionalProperties = Schema(kind: .any, location: shape.schema.location)
    return Shape(Schema(kind: .object(structure), location: shape.schema.location), isExact: false)
  }

  /// The kind of two schemas that have the same one; a value of different ones does not exist.
  private func same(_ first: Shape, _ second: Shape, kinds: (Schema.Kind, Schema.Kind)) -> Shape {
    switch kinds {
    case (.boolean, .boolean): return Shape(first.schema, isExact: false)
    case (.string(let one), .string(let other)) where (one.format == .dateTime) == (other.format == .dateTime):
      return Shape(first.schema.withoutConstraints, isExact: false)
    case (.number(let one), .number(let other)) where one.format == other.format:
      return Shape(first.schema.withoutConstraints, isExact: false)
    case (.enumeration(let one), .enumeration(let other)): return listed(first, one, second, other)
    default: return Shape(Schema(kind: .any, location: first.schema.location), isExact: false)
    }
  }

  /// What a shape is once its references are followed; nil when they lead back to themselves, or to what is no plain
  /// structure and being worked out.
  private mutating func target(of shape: Shape) -> Shape? {
    var target: Shape = shape
    var steps = 0
    while case .reference(let name) = target.schema.kind {
      steps += 1
      guard steps <= namedCount, let next = self.shape(of: name) ?? unfinishedStructure(name) else { return nil }
      target = Shape(next.schema, isExact: target.isExact && next.isExact)
    }
    return target
  }

  /// A structure with the members of two.
  private mutating func structure(
    _ one: ObjectSchema, _ other: ObjectSchema, isExact: Bool, at schema: Schema
  ) -> Shape {
    var structure = ObjectSchema(
      properties: one.properties, additionalProperties: one.additionalProperties ?? other.additionalProperties)
    // What one says of members that it does not declare is about the other's.
    var isExact: Bool = isExact && one.additionalProperties == nil && other.additionalProperties == nil
    for property in other.properties {
      guard let index = structure.properties.firstIndex(where: { $0.name.hasSameBytes(as: property.name) }) else {
        structure.properties.append(property)
        continue
      }
      let merged: Shape = merged(property, into: &structure.properties[index])
      isExact = isExact && merged.isExact
    }
    return Shape(Schema(kind: .object(structure), location: schema.location), isExact: isExact)
  }

  /// A map of what both maps hold.
  private mutating func map(_ one: MapSchema, _ other: MapSchema, isExact: Bool, at schema: Schema) -> Shape {
    let values: Shape = merged(
      Shape(one.values, isExact: one.values.assertions == nil),
      Shape(other.values, isExact: other.values.assertions == nil))
    guard isExact, values.isExact else {
      let map = MapSchema(values: values.schema.withoutConstraints)
      return Shape(Schema(kind: .map(map), location: schema.location), isExact: false)
    }
    let least: Int? = [one.minProperties, other.minProperties].compactMap(\.self).max()
    let most: Int? = [one.maxProperties, other.maxProperties].compactMap(\.self).min()
    let map = MapSchema(values: values.schema, minProperties: least, maxProperties: most)
    return Shape(Schema(kind: .map(map), location: schema.location))
  }

  /// A list of what is in both lists; how many there are is left to the assertions.
  private mutating func list(_ one: ArraySchema, _ other: ArraySchema, at schema: Schema) -> Shape {
    let items: Schema = merged(Shape(one.items), Shape(other.items)).schema
    let list = ArraySchema(items: items.withoutConstraints)
    return Shape(Schema(kind: .array(list), location: schema.location), isExact: false)
  }

  /// A structure that may have the members of each branch of a union as well. It keeps other members where a branch is
  /// of objects that are no structures, or is not known yet; values of other types are no objects, and cannot be here.
  private mutating func structure(_ object: ObjectSchema, _ union: UnionSchema, at schema: Schema) -> Shape {
    var all = Shape(Schema(kind: .object(object), location: schema.location), isExact: false)
    for branch in branches(of: union) {
      guard case .object(var structure) = all.schema.kind else { return all }
      switch target(of: branch)?.kind {
      case .object(var other):
        for index in other.properties.indices { other.properties[index].isRequired = false }
        other.additionalProperties = nil
        all = self.structure(structure, other, isExact: false, at: schema)
      case .map, .any, nil:
        structure.additionalProperties = structure.additionalProperties ?? Schema(kind: .any, location: schema.location)
        all.schema.kind = .object(structure)
      default: break
      }
    }
    return all
  }

  /// A structure that may have the members of each branch of two unions, one of each of which a value follows.
  private mutating func structure(_ one: UnionSchema, _ other: UnionSchema, at schema: Schema) -> Shape {
    let first: Shape = structure(ObjectSchema(properties: []), one, at: schema)
    guard case .object(let object) = first.schema.kind else { return first }
    return structure(object, other, at: schema)
  }

  /// Whether a union is of objects with declared members, and of such unions, only.
  private mutating func isOfStructures(_ union: UnionSchema) -> Bool {
    branches(of: union).allSatisfy { branch in
      if case .object = outline(of: branch)?.kind { true } else { false }
    }
  }

  /// The branches of a union, those of the unions among them in their place. Unions may be branches of each other.
  private mutating func branches(of union: UnionSchema) -> [Schema] {
    var branches: [Schema] = []
    var passed: Set<SchemaName> = []
    var rest: [Schema] = union.branches.reversed()
    while let branch = rest.popLast() {
      if case .reference(let name) = branch.kind, !passed.insert(name).inserted { continue }
      if case .union(let inner) = outline(of: branch)?.kind {
        rest += inner.branches.reversed()
      } else {
        branches.append(branch)
      }
    }
    return branches
  }

  /// Adds what a second declaration says of a member.
  private mutating func merged(_ property: Property, into member: inout Property) -> Shape {
    let merged: Shape
    if property.schema.isFree {
      merged = Shape(member.schema)
    } else if member.schema.isFree {
      merged = Shape(property.schema)
    } else if case .reference(let one) = member.schema.kind, case .reference(let other) = property.schema.kind,
      one == other
    {
      merged = Shape(member.schema)
    } else {
      merged = self.merged(
        Shape(member.schema, isExact: member.schema.assertions == nil),
        Shape(property.schema, isExact: property.schema.assertions == nil))
    }
    member.isRequired = member.isRequired || property.isRequired
    member.access = member.access == .both ? property.access : member.access
    let documentation: Documentation = member.schema.documentation
    member.schema = merged.schema
    if !merged.isExact { member.schema.assertions = nil }
    member.schema.documentation = documentation.isEmpty ? property.schema.documentation : documentation
    return merged
  }
}

extension Schema {
  /// Whether every value is accepted.
  var isFree: Bool {
    if case .any = kind { assertions == nil } else { false }
  }

  /// The kind without what it asks of its values.
  fileprivate var withoutConstraints: Schema {
    var schema: Schema = self
    switch kind {
    case .integer(let integer): schema.kind = .integer(IntegerSchema(format: integer.format))
    case .number(let number): schema.kind = .number(NumberSchema(format: number.format))
    case .string(let string):
      schema.kind = .string(StringSchema(format: string.format == .dateTime ? .dateTime : nil))
    default: break
    }
    schema.assertions = nil
    return schema
  }
}

extension Assertions {
  /// Whether one of several schemas, or what a schema refers to, may declare members.
  fileprivate var declareMembers: Bool {
    all.contains { assertion in
      switch assertion {
      case .properties, .reference: true
      case .allOf(let parts): parts.contains(where: \.declareMembers)
      case .anyOf(let branches, _), .oneOf(let branches, _): branches.contains(where: \.declareMembers)
      default: false
      }
    }
  }
}

extension MapSchema {
  /// Whether every object is accepted.
  fileprivate var isFree: Bool { values.isFree && (minProperties ?? 0) == 0 && maxProperties == nil }
}

extension StringSchema {
  /// Whether every string is accepted, and taken for text.
  fileprivate var isFree: Bool { isEmpty && !isBinary }
}

extension Documentation {
  /// Whether nothing is said.
  fileprivate var isEmpty: Bool { self == Documentation() }
}
