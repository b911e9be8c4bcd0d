@_spi(Generated) internal import JSONCoding

extension SchemaEvaluator {
  /// Evaluates a keyword.
  ///
  /// - Returns: Whether it is met, as it is by every value that it is not about.
  mutating func apply(_ keyword: JSONSchema.Keyword, _ place: inout Place) -> Bool {
    switch keyword {
    case .allOf, .anyOf, .oneOf, .not, .conditional, .reference: return applyComposition(keyword, &place)
    case .deciding(let keyword): return !isDeciding || apply(keyword, &place)
    default: break
    }
    switch place.value {
    case .array(let elements):
      if let isMet = applyToArray(keyword, elements, &place) { return isMet }
    case .object(let object):
      if let isMet = applyToObject(keyword, object, &place) { return isMet }
    default: break
    }
    return applyToAny(keyword, place)
  }

  /// Evaluates a keyword about any kind of value, or about strings or numbers.
  private mutating func applyToAny(_ keyword: JSONSchema.Keyword, _ place: Place) -> Bool {
    switch keyword {
    case .nothing: refuse("false", place)
    case .type(let types):
      types.contain(place.value)
        || refuse("type", limit: types.limit, measure: .string(place.value.kind.rawValue), place)
    case .enumeration(let values): values.contains(place.value) || refuse("enum", limit: .array(values), place)
    case .const(let value): value == place.value || refuse("const", limit: value, place)
    case .number(let constraint): keeps(constraint, place)
    case .string(let constraint): keeps(constraint, place)
    default: true
    }
  }

  /// Checks a constraint; one without a location has the schema's.
  private mutating func keeps(_ constraint: some Constraint, _ place: Place) -> Bool {
    var broken = Violations(maximum: isExplaining ? violations.maximum : 0)
    place.value.check(constraint, &broken)
    for violation in broken.kept {
      violations.add(violation.schemaLocation == nil ? violation.at(place.content.location) : violation)
    }
    return broken.count == 0
  }
}

extension Violation {
  /// The same, of a schema whose location is known now.
  fileprivate func at(_ location: String) -> Violation {
    Violation(
      keyword, limit: limit, measure: measure, path: path, schemaLocation: location.isEmpty ? nil : location,
      branches: branches)
  }
}
