import APIModel
import NodeTree
import OpenAPI

// What a schema is about can be asked while it is being worked out, by what it contains: an account has a bank account,
// which belongs to an account. What is plainly written answers then, so that plain structures are told from others in
// the same way from wherever the circle is entered.

extension SchemaResolver {
  /// What a schema is once its references are followed, or the outline of the structure that is being worked out there;
  /// nil when references lead back to themselves, or to what is no plain structure and being worked out.
  mutating func outline(of schema: Schema) -> Schema? {
    var target: Schema = schema
    var steps = 0
    while case .reference(let name) = target.kind {
      steps += 1
      guard steps <= namedCount else { return nil }
      guard let next = shape(of: name) else { return plainStructure(name) }
      target = next.schema
    }
    return target
  }

  /// Whether a schema that may be being worked out is a structure, judged by what is written.
  func isPlainlyAnObject(_ name: SchemaName) -> Bool {
    guard let declaration = declaration(of: name) else { return false }
    return plainParts(of: declaration) != nil
  }

  /// A structure of those members that may tell it from others: the required ones of which the values are listed.
  private func plainStructure(_ name: SchemaName) -> Schema? {
    guard let declaration = declaration(of: name), let parts = plainParts(of: declaration) else { return nil }
    let required: Set<ByteName> = Set(parts.lazy.flatMap(\.object.required).map(ByteName.init))
    let members: [Property] = parts.flatMap(\.object.properties.entries).compactMap { entry in
      guard required.contains(ByteName(entry.key)), case .object(let member) = entry.value else { return nil }
      return member.plainEnumeration.map { enumeration in
        Property(name: entry.key, isRequired: true, schema: enumeration, location: entry.keyNode.location)
      }
    }
    return Schema(
      kind: .object(ObjectSchema(properties: members)), isNullable: parts[0].isNullable,
      location: declaration.location)
  }

  /// The schemas that say what is in a plain structure: itself, and all that it is composed of; nil for another schema.
  private func plainParts(of schema: SchemaOrBoolean) -> [SchemaObject]? {
    guard case .object(let object) = schema else { return nil }
    guard object.isComposed else { return object.declaresMembers ? [object] : nil }
    var parts: [SchemaObject] = []
    var passed: Set<ObjectIdentifier> = []
    var rest: [SchemaObject] = [object]
    while let part = rest.popLast() {
      guard passed.insert(ObjectIdentifier(part)).inserted else { continue }
      parts.append(part)
      if let composed = part.composition.allOf, part.mayBePlain {
        let inner: [SchemaObject] = composed.compactMap(followed)
        guard inner.count == composed.count else { return nil }
        rest += inner.reversed()
      } else if !part.declaresMembers, !part.limitsObjects {
        return nil
      }
    }
    return parts.contains(where: \.declaresMembers) ? parts : nil
  }
}

extension SchemaObject {
  /// Whether the schema is of objects with members of its own.
  fileprivate var declaresMembers: Bool { types == [.object] && !object.properties.isEmpty }

  /// Whether the schema says nothing but what its `allOf` says, and what objects may be.
  fileprivate var mayBePlain: Bool {
    reference == nil && composition.oneOf == nil && composition.anyOf == nil && isAboutObjects
  }

  /// Whether the schema only limits objects that others describe, as a list of required members does.
  fileprivate var limitsObjects: Bool { reference == nil && !isComposed && isAboutObjects }

  private var isAboutObjects: Bool {
    (types ?? [.object]) == [.object] && enumValues == nil && constValue == nil && !groups.contains(.array)
  }
}

extension SchemaObject {
  /// The enumeration that the schema plainly is; nil when it is anything else, or accepts `null`.
  fileprivate var plainEnumeration: Schema? {
    let nodes: [Node] = listedValues ?? []
    let values: [EnumerationSchema.Value] = nodes.compactMap { node in
      node.rawValue.map { EnumerationSchema.Value(rawValue: $0, location: node.location) }
    }
    guard !isNullable, !isComposed, let first = values.first, values.count == nodes.count else { return nil }
    let (type, rawType): (SchemaType, EnumerationSchema.RawType) =
      if case .string = first.rawValue { (.string, .string) } else { (.integer, .integer(.int64)) }
    guard types ?? [type] == [type], values.allSatisfy({ $0.rawValue.isString == first.rawValue.isString }) else {
      return nil
    }
    return Schema(kind: .enumeration(EnumerationSchema(rawType, values: values)), location: location)
  }
}

extension Node {
  /// The string or integer that the value is; nil when it is neither.
  fileprivate var rawValue: EnumerationSchema.RawValue? {
    if isString { return .string(text) }
    return integer.map { .integer($0) }
  }
}
