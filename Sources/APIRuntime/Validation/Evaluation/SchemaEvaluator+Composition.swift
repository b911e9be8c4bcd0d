@_spi(Generated) internal import JSONCoding

extension SchemaEvaluator {
  /// Evaluates a keyword that applies schemas in place.
  ///
  /// - SeeAlso: JSON Schema Core 2020-12, sections 10.2 and 8.2.3.1.
  mutating func applyComposition(_ keyword: JSONSchema.Keyword, _ place: inout Place) -> Bool {
    switch keyword {
    case .allOf(let schemas): return applyAll(schemas, &place)
    case .anyOf(let schemas, let discriminator): return applyAny(schemas, discriminator, &place)
    case .oneOf(let schemas, let discriminator): return applyOne(schemas, discriminator, &place)
    case .not(let schema):
      return verdict(schema, place.value, notes: false) == nil || refuse("not", place)
    case .conditional(let condition, let then, let otherwise):
      guard let evaluated = verdict(condition, place.value, notes: place.notes) else {
        return otherwise.map { applyInPlace($0, &place) } ?? true
      }
      place.evaluated.formUnion(evaluated)
      return then.map { applyInPlace($0, &place) } ?? true
    case .reference(let target): return follow(target(), &place)
    default: return true
    }
  }

  private mutating func applyAll(_ schemas: [JSONSchema], _ place: inout Place) -> Bool {
    var isMet = true
    for schema in schemas where !applyInPlace(schema, &place) {
      isMet = false
      if !goesOn { break }
    }
    return isMet
  }

  private mutating func applyAny(
    _ schemas: [JSONSchema], _ discriminator: Discriminator?, _ place: inout Place
  ) -> Bool {
    var isMet = false
    for schema in schemas {
      guard let evaluated = verdict(schema, place.value, notes: place.notes) else { continue }
      isMet = true
      // Every branch that is satisfied says what it was about, if anyone asks.
      guard place.notes else { return true }
      place.evaluated.formUnion(evaluated)
    }
    return isMet || refuseBranches("anyOf", schemas, discriminator, place)
  }

  private mutating func applyOne(
    _ schemas: [JSONSchema], _ discriminator: Discriminator?, _ place: inout Place
  ) -> Bool {
    var satisfied: [Evaluated] = []
    for schema in schemas {
      guard let evaluated = verdict(schema, place.value, notes: place.notes) else { continue }
      satisfied.append(evaluated)
      if satisfied.count > 1 && !isExplaining { return false }
    }
    switch satisfied.count {
    case 0: return refuseBranches("oneOf", schemas, discriminator, place)
    case 1:
      place.evaluated.formUnion(satisfied[0])
      return true
    default: return refuse("oneOf", limit: 1, count: satisfied.count, place)
    }
  }
}
