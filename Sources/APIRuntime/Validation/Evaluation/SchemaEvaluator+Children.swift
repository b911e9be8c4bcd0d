@_spi(Generated) internal import JSONCoding

extension SchemaEvaluator {
  /// Evaluates what a keyword asks of an element or a member.
  ///
  /// A value that may not be there at all is told by the keyword that says so, with the limit `false`.
  mutating func applyToChild(
    _ schema: JSONSchema, _ value: JSONValue, at token: @autoclosure () -> String, of keyword: String, _ place: Place
  ) -> Bool {
    if schema.content.refusesAll { return refuse(keyword, limit: .bool(false), path: [token()], place) }
    let (outer, start) = (hops, violations.kept.count)
    hops = []
    defer { hops = outer }
    guard evaluate(schema, value, notes: false) == nil else { return true }
    violations.move(from: start, into: token())
    return false
  }
}
