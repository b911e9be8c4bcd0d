@_spi(Generated) internal import JSONCoding

extension SchemaEvaluator {
  /// Evaluates a keyword about arrays; nil when it is none.
  ///
  /// - SeeAlso: JSON Schema Validation 2020-12, section 6.4; JSON Schema Core 2020-12, sections 10.3.1 and 11.2.
  mutating func applyToArray(
    _ keyword: JSONSchema.Keyword, _ elements: [JSONValue], _ place: inout Place
  ) -> Bool? {
    switch keyword {
    case .minItems(let limit):
      elements.count >= limit || refuse("minItems", limit: limit, count: elements.count, place)
    case .maxItems(let limit):
      elements.count <= limit || refuse("maxItems", limit: limit, count: elements.count, place)
    case .uniqueItems: !elements.hasRepetition || refuse("uniqueItems", place)
    case .prefixItems(let schemas): applyPrefix(schemas, elements, &place)
    case .items(let schema): applyItems(schema, elements, &place)
    case .contains(let schema, let min, let max): applyContains(schema, min, max, elements, &place)
    case .unevaluatedItems(let schema): applyUnevaluated(schema, elements, &place)
    default: nil
    }
  }

  private mutating func applyPrefix(
    _ schemas: [JSONSchema], _ elements: [JSONValue], _ place: inout Place
  ) -> Bool {
    place.evaluated.insert(prefix: schemas.count)
    var isMet = true
    for (index, (schema, element)) in zip(schemas, elements).enumerated() {
      if applyToChild(schema, element, at: String(index), of: "prefixItems", place) { continue }
      isMet = false
      if !goesOn { break }
    }
    return isMet
  }

  private mutating func applyItems(_ schema: JSONSchema, _ elements: [JSONValue], _ place: inout Place) -> Bool {
    place.evaluated.insert(prefix: elements.count)
    var isMet = true
    for (index, element) in elements.enumerated().dropFirst(place.content.prefixCount) {
      if applyToChild(schema, element, at: String(index), of: "items", place) { continue }
      isMet = false
      if !goesOn { break }
    }
    return isMet
  }

  private mutating func applyUnevaluated(
    _ schema: JSONSchema, _ elements: [JSONValue], _ place: inout Place
  ) -> Bool {
    var isMet = true
    for (index, element) in elements.enumerated() where !place.evaluated.contains(item: index) {
      if applyToChild(schema, element, at: String(index), of: "unevaluatedItems", place) { continue }
      isMet = false
      if !goesOn { break }
    }
    place.evaluated.insert(prefix: elements.count)
    return isMet
  }

  private mutating func applyContains(
    _ schema: JSONSchema, _ min: Int?, _ max: Int?, _ elements: [JSONValue], _ place: inout Place
  ) -> Bool {
    let outer = hops
    hops = []
    defer { hops = outer }
    var count = 0
    for (index, element) in elements.enumerated() where verdict(schema, element, notes: false) != nil {
      count += 1
      if place.notes { place.evaluated.insert(item: index) }
    }
    if count < min ?? 1 {
      return refuse(min == nil ? "contains" : "minContains", limit: min ?? 1, count: count, place)
    }
    if let max, count > max { return refuse("maxContains", limit: max, count: count, place) }
    return true
  }

  /// Notes that a number of elements or members is not within a limit.
  mutating func refuse(_ keyword: String, limit: Int, count: Int, _ place: Place) -> Bool {
    refuse(keyword, limit: .number(JSONNumber(limit)), measure: .number(JSONNumber(count)), place)
  }
}
