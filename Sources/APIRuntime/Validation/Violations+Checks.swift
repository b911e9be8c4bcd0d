@_spi(Generated) public import JSONCoding

@_spi(Generated)
extension Violations {
  /// Adds what a number of elements or members breaks.
  public mutating func checkCount(
    _ count: Int, from minimum: (keyword: StaticString, limit: Int?), to maximum: (keyword: StaticString, limit: Int?),
    at location: StaticString
  ) {
    if let limit = minimum.limit, count < limit {
      add(Violation(minimum.keyword.description, limit: limit, count: count, at: location))
    }
    if let limit = maximum.limit, count > limit {
      add(Violation(maximum.keyword.description, limit: limit, count: count, at: location))
    }
  }

  /// Adds what the name of a member breaks.
  public mutating func check(name: String, _ constraint: StringConstraint) {
    var broken = Violations(maximum: maximum)
    name.check(constraint, &broken)
    if broken.count > 0 { addNames(broken) }
  }

  /// Adds what is wrong with a name: the limit is the keyword that it breaks, with what that asks for.
  mutating func addNames(_ broken: Violations) {
    for violation in broken.kept {
      let limit: JSONObject = [violation.keyword: violation.limit ?? .null]
      add(
        Violation(
          "propertyNames", limit: .object(limit), measure: violation.measure,
          schemaLocation: violation.schemaLocation))
    }
  }

  /// Adds a violation if two elements are the same JSON.
  ///
  /// - Complexity: O(n) in the number of elements, on average.
  public mutating func checkUniqueness<Element: Hashable & JSONConvertible>(
    of elements: [Element], at location: StaticString
  ) {
    // Equal Swift values may be written differently: "é" in one code point and in two.
    guard elements.hasRepetition, elements.map({ JSONValue(writing: $0) }).hasRepetition else { return }
    add(Violation("uniqueItems", limit: nil, at: location))
  }
}

extension Array where Element: Hashable {
  /// The number of elements up to which comparing all pairs is faster than hashing, and allocates nothing.
  private static var pairwiseLimit: Int { 8 }

  /// Whether two elements are equal.
  ///
  /// - Complexity: O(n), on average.
  @usableFromInline var hasRepetition: Bool {
    if count <= Self.pairwiseLimit {
      return indices.contains { index in self[..<index].contains(self[index]) }
    }
    var met = Set<Element>(minimumCapacity: count)
    return contains { !met.insert($0).inserted }
  }
}
