@_spi(Generated) internal import JSONCoding

extension SchemaEvaluator {
  /// How many references may be followed at one place: more than any description needs, few enough for every stack.
  static var hopLimit: Int { 64 }

  /// Evaluates the schema that a reference leads to.
  ///
  /// A reference that leads back to a schema which is being evaluated at this very place would never end: it is not
  /// met.
  mutating func follow(_ schema: JSONSchema, _ place: inout Place) -> Bool {
    let content = schema.content
    guard hops.count < Self.hopLimit, !hops.contains(where: { $0 === content }) else {
      return refuse("$ref", limit: .string(content.location), place)
    }
    guard !place.notes, let key = VerdictTable.Key(content, place.value, isDeciding: isDeciding)
    else { return enter(schema, &place) }
    if let isMet = verdicts[key], isMet || !isExplaining { return isMet }
    // What is broken here has been told, or is being told by someone on the way to here.
    if isExplaining, !verdicts.told.insert(key).inserted { return false }
    let isMet = enter(schema, &place)
    verdicts.insert(isMet, key, content)
    return isMet
  }

  private mutating func enter(_ schema: JSONSchema, _ place: inout Place) -> Bool {
    hops.append(schema.content)
    defer { hops.removeLast() }
    return applyInPlace(schema, &place)
  }
}
