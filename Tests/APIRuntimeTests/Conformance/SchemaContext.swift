@_spi(Generated) @testable import APIRuntime
@_spi(Generated) import JSONCoding

/// A schema while its keywords are made.
struct SchemaContext {
  /// What knows the document.
  let loader: SchemaLoader
  /// The members of the schema.
  let members: JSONObject
  /// The URI that references are relative to.
  let base: String
  /// Where the schema is.
  let location: String

  /// The keywords of the schema.
  var keywords: [JSONSchema.Keyword] { members.flatMap { keywords(of: $0.name, $0.value) } + constraints }

  private func keywords(of name: String, _ value: JSONValue) -> [JSONSchema.Keyword] {
    switch name {
    case "type": [.type(types(value))]
    case "enum": [.enumeration(value.elements)]
    case "const": [.const(value)]
    case "$ref", "$dynamicRef": [reference(value.string ?? "")]
    case "not": [.not(schema(name, value))]
    case "allOf": [.allOf(schemas(name, value))]
    case "anyOf": [.anyOf(schemas(name, value))]
    case "oneOf": [.oneOf(schemas(name, value))]
    case "if": [.conditional(schema(name, value), then: optional("then"), else: optional("else"))]
    default: arrayKeywords(of: name, value) + objectKeywords(of: name, value)
    }
  }

  private func arrayKeywords(of name: String, _ value: JSONValue) -> [JSONSchema.Keyword] {
    switch name {
    case "minItems": [.minItems(value.integer ?? 0)]
    case "maxItems": [.maxItems(value.integer ?? 0)]
    case "uniqueItems": value == .bool(true) ? [.uniqueItems] : []
    case "prefixItems": [.prefixItems(schemas(name, value))]
    case "items": [.items(schema(name, value))]
    case "contains":
      [.contains(schema(name, value), min: members["minContains"]?.integer, max: members["maxContains"]?.integer)]
    case "unevaluatedItems": [.unevaluatedItems(schema(name, value))]
    default: []
    }
  }

  private func objectKeywords(of name: String, _ value: JSONValue) -> [JSONSchema.Keyword] {
    switch name {
    case "minProperties": [.minProperties(value.integer ?? 0)]
    case "maxProperties": [.maxProperties(value.integer ?? 0)]
    case "required": [.required(value.elements.compactMap(\.string))]
    case "properties": [.properties(table(name, value))]
    case "patternProperties": [.patternProperties(patterns(name, value))]
    case "additionalProperties": [.additionalProperties(schema(name, value))]
    case "propertyNames": [.propertyNames(schema(name, value))]
    case "dependentRequired":
      [.dependentRequired(.init(value.members.map { ($0.name, $0.value.elements.compactMap(\.string)) }))]
    case "dependentSchemas": [.dependentSchemas(table(name, value))]
    case "unevaluatedProperties": [.unevaluatedProperties(schema(name, value))]
    default: []
    }
  }

  private var constraints: [JSONSchema.Keyword] {
    [
      .number(
        NumberConstraint(
          minimum: members["minimum"]?.number, maximum: members["maximum"]?.number,
          exclusiveMinimum: members["exclusiveMinimum"]?.number, exclusiveMaximum: members["exclusiveMaximum"]?.number,
          multipleOf: members["multipleOf"]?.number)),
      .string(
        StringConstraint(
          minLength: members["minLength"]?.integer, maxLength: members["maxLength"]?.integer,
          pattern: members["pattern"]?.string.flatMap { SuitePatterns.table[$0] })),
    ]
  }

  private func types(_ value: JSONValue) -> JSONTypes {
    let names = value.string.map { [$0] } ?? value.elements.compactMap(\.string)
    let known: [String: JSONTypes] = [
      "null": .null, "boolean": .boolean, "integer": .integer, "number": .number, "string": .string, "array": .array,
      "object": .object,
    ]
    return names.reduce([]) { $0.union(known[$1] ?? []) }
  }

  private func reference(_ reference: String) -> JSONSchema.Keyword {
    let uri = SchemaIndex.resolve(reference, against: base, keepsFragment: true)
    return .reference { [loader] in loader.schema(at: uri) ?? JSONSchema(at: "", .nothing) }
  }

  private func schema(_ path: String, _ value: JSONValue) -> JSONSchema {
    loader.child(value, base: base, location: location + "/" + path)
  }

  private func optional(_ name: String) -> JSONSchema? { members[name].map { schema(name, $0) } }

  private func schemas(_ name: String, _ value: JSONValue) -> [JSONSchema] {
    value.elements.enumerated().map { schema("\(name)/\($0)", $1) }
  }

  private func table(_ name: String, _ value: JSONValue) -> JSONSchema.Members {
    .init(value.members.map { ($0.name, schema("\(name)/\($0.name)", $0.value)) })
  }

  private func patterns(_ name: String, _ value: JSONValue) -> [PatternMember] {
    value.members.compactMap { member in
      SuitePatterns.table[member.name].map { PatternMember($0, schema("\(name)/\(member.name)", member.value)) }
    }
  }
}
