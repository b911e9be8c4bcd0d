import APIModel
import NodeTree
import OpenAPI

// What a schema is about can be asked while it is being worked out, by what it contains: an account has a bank account,
// which belongs to an account. What is plainly written answers then, so that plain structures are told from others in the
// same way from wherever the circle is entered.

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

  /// A structure of those members that may tell it from others: the required ones of which the values are listed.
  private func plainStructure(_ name: SchemaName) -> Schema? {
    guard isPlainlyAnObject(name), case .object(let object)? = declaration(of: name) else { return nil }
    let required: Set<ByteName> = Set(object.object.required.lazy.map(ByteName.init))
    let members: [Property] = object.object.properties.entries.compactMap { entry in
      guard required.contains(ByteName(entry.key)), case .object(let member) = entry.value else { return nil }
      return member.plainEnumeration.map { enumeration in
        Property(name: entry.key, isRequired: true, schema: enumeration, location: entry.keyNode.location)
      }
    }
    return Schema(
      kind: .object(ObjectSchema(properties: members)), isNullable: object.isNullable, location: object.location)
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
