@_spi(Generated) internal import JSONCoding

/// Evaluates schemas on one JSON value.
///
/// It works in one of two ways. To find a verdict, it stops at the first keyword that is not met. To explain one, it
/// goes on and collects what is broken.
///
/// - SeeAlso: JSON Schema Core 2020-12, section 7.
struct SchemaEvaluator {
  /// A schema at a place of the value.
  struct Place {
    /// What the schema says.
    let content: JSONSchema.Content
    /// The value at the place.
    let value: JSONValue
    /// Whether someone asks for what was evaluated here.
    let notes: Bool
    /// What was evaluated here so far.
    var evaluated = Evaluated()
  }

  /// What was collected.
  var violations: Violations
  /// Whether violations are collected.
  var isExplaining = false
  /// Whether the verdict decides between schemas.
  var isDeciding = false
  /// How many explanations of branches are around this one.
  var explanationDepth = 0
  /// The schemas that references have led to without leaving the place.
  var hops: [JSONSchema.Content] = []
  /// What was found out about schemas that references led to.
  var verdicts = VerdictTable()

  /// Makes an evaluator that keeps at most `maximum` violations.
  init(maximum: Int) {
    violations = Violations(maximum: maximum)
  }

  /// Whether a value satisfies a schema.
  mutating func isSatisfied(_ schema: JSONSchema, by value: JSONValue) -> Bool {
    evaluate(schema, value, notes: false) != nil
  }

  /// What a value that does not satisfy a schema breaks.
  mutating func explain(_ schema: JSONSchema, _ value: JSONValue) -> Violations {
    isExplaining = true
    _ = evaluate(schema, value, notes: false)
    return violations
  }

  /// Evaluates a schema that decides something, without collecting anything; nil when it is not satisfied.
  mutating func verdict(_ schema: JSONSchema, _ value: JSONValue, notes: Bool) -> Evaluated? {
    let outer = (isExplaining, isDeciding)
    (isExplaining, isDeciding) = (false, true)
    defer { (isExplaining, isDeciding) = outer }
    return evaluate(schema, value, notes: notes)
  }

  /// Evaluates a schema.
  ///
  /// - Returns: What was evaluated, if `notes` asks for it; nil when the schema is not satisfied.
  mutating func evaluate(_ schema: JSONSchema, _ value: JSONValue, notes: Bool) -> Evaluated? {
    let content = schema.content
    var place = Place(content: content, value: value, notes: notes || content.notesEvaluation)
    var isValid = true
    for keyword in content.keywords where !apply(keyword, &place) {
      isValid = false
      if !goesOn { return nil }
    }
    for keyword in content.unevaluated where !apply(keyword, &place) {
      isValid = false
      if !goesOn { return nil }
    }
    return isValid ? place.evaluated : nil
  }

  /// Whether evaluation goes on after a keyword that is not met.
  var goesOn: Bool {
    isExplaining && (explanationDepth == 0 || violations.kept.count < violations.maximum)
  }

  /// Evaluates a schema on the same value, as a part of the schema at a place.
  mutating func applyInPlace(_ schema: JSONSchema, _ place: inout Place) -> Bool {
    guard let evaluated = evaluate(schema, place.value, notes: place.notes) else { return false }
    if place.notes { place.evaluated.formUnion(evaluated) }
    return true
  }

  /// Notes that a keyword is not met.
  ///
  /// - Returns: False: the verdict.
  mutating func refuse(
    _ keyword: String, limit: JSONValue? = nil, measure: JSONValue? = nil, path: [String] = [],
    branches: [[Violation]] = [], _ place: Place
  ) -> Bool {
    guard isExplaining else { return false }
    let location = place.content.location.isEmpty ? nil : place.content.location
    violations.add(
      Violation(
        keyword, limit: limit, measure: measure, path: path.map(JSONPointerLocator.token), schemaLocation: location,
        branches: branches))
    return false
  }
}
