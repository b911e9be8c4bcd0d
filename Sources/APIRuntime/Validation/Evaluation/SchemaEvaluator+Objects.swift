@_spi(Generated) internal import JSONCoding

extension SchemaEvaluator {
  /// Evaluates a keyword about objects; nil when it is none.
  ///
  /// - SeeAlso: JSON Schema Validation 2020-12, section 6.5; JSON Schema Core 2020-12, sections 10.2.2.4, 10.3.2 and
  ///   11.3.
  mutating func applyToObject(_ keyword: JSONSchema.Keyword, _ object: JSONObject, _ place: inout Place) -> Bool? {
    switch keyword {
    case .minProperties(let limit):
      return object.count >= limit || refuse("minProperties", limit: limit, count: object.count, place)
    case .maxProperties(let limit):
      return object.count <= limit || refuse("maxProperties", limit: limit, count: object.count, place)
    case .required(let names): return applyRequired(names, object, place)
    case .dependentRequired(let dependencies): return applyDependencies(dependencies, object, place)
    case .dependentSchemas(let schemas): return applyDependentSchemas(schemas, object, &place)
    case .propertyNames(let schema): return applyNames(schema, object, place)
    case .properties(let schemas): return applyMembers(object, "properties", &place) { name, _ in schemas[name] }
    case .patternProperties(let members): return applyPatterns(members, object, &place)
    case .additionalProperties(let schema):
      return applyMembers(object, "additionalProperties", &place) { name, place in
        place.content.declares(name) ? nil : schema
      }
    case .unevaluatedProperties(let schema): return applyUnevaluated(schema, object, &place)
    default: return nil
    }
  }

  private mutating func applyRequired(
    _ names: [String], _ object: JSONObject, because trigger: String? = nil, _ place: Place
  ) -> Bool {
    var isMet = true
    for name in names where object[name] == nil {
      isMet = refuse(
        trigger == nil ? "required" : "dependentRequired", limit: trigger.map(JSONValue.string), path: [name], place)
      if !goesOn { break }
    }
    return isMet
  }

  private mutating func applyDependencies(
    _ dependencies: JSONSchema.Dependencies, _ object: JSONObject, _ place: Place
  ) -> Bool {
    var isMet = true
    for (name, required) in dependencies.elements where object[name] != nil {
      if applyRequired(required, object, because: name, place) { continue }
      isMet = false
      if !goesOn { break }
    }
    return isMet
  }

  private mutating func applyDependentSchemas(
    _ schemas: JSONSchema.Members, _ object: JSONObject, _ place: inout Place
  ) -> Bool {
    var isMet = true
    for name in schemas.names where object[name] != nil {
      guard let schema = schemas[name], !applyInPlace(schema, &place) else { continue }
      isMet = false
      if !goesOn { break }
    }
    return isMet
  }

  /// Evaluates a schema on every name; what is wrong with one is told at its member.
  private mutating func applyNames(_ schema: JSONSchema, _ object: JSONObject, _ place: Place) -> Bool {
    var isMet = true
    for name in object.names {
      if explainsNone(schema, name: name) { continue }
      isMet = false
      if !goesOn { break }
    }
    return isMet
  }

  private mutating func explainsNone(_ schema: JSONSchema, name: String) -> Bool {
    let (outer, collected) = (hops, violations)
    hops = []
    violations = Violations(maximum: collected.maximum)
    let isMet = evaluate(schema, .string(name), notes: false) != nil
    let found = violations
    (hops, violations) = (outer, collected)
    let start = violations.kept.count
    violations.addNames(found)
    violations.move(from: start, into: name)
    return isMet
  }

  private mutating func applyPatterns(
    _ patterns: [PatternMember], _ object: JSONObject, _ place: inout Place
  ) -> Bool {
    var isMet = true
    for member in patterns {
      let isPatternMet = applyMembers(object, "patternProperties", &place) { name, _ in
        member.pattern.matches(name) ? member.schema : nil
      }
      isMet = isMet && isPatternMet
      if !isMet && !goesOn { break }
    }
    return isMet
  }

  private mutating func applyUnevaluated(
    _ schema: JSONSchema, _ object: JSONObject, _ place: inout Place
  ) -> Bool {
    applyMembers(object, "unevaluatedProperties", &place) { _, place in schema }
  }

  /// Evaluates a schema for each member: the one that `choose` finds for its name, if any.
  private mutating func applyMembers(
    _ object: JSONObject, _ keyword: String, _ place: inout Place,
    _ choose: (_ name: String, _ place: Place) -> JSONSchema?
  ) -> Bool {
    var isMet = true
    for (position, (name, value)) in object.enumerated() {
      if keyword == "unevaluatedProperties", place.evaluated.contains(member: position) { continue }
      guard let schema = choose(name, place) else { continue }
      if place.notes { place.evaluated.insert(member: position) }
      if applyToChild(schema, value, at: name, of: keyword, place) { continue }
      isMet = false
      if !goesOn { break }
    }
    return isMet
  }
}
