@_spi(Generated) internal import JSONCoding

extension SchemaEvaluator {
  /// How many branches are explained, how many violations of each, and how deep explanations stand in each other: an
  /// explanation is to be read.
  private static var branchLimit: Int { 10 }
  private static var violationLimit: Int { 3 }
  private static var depthLimit: Int { 2 }

  /// Notes that no branch is satisfied, and why.
  ///
  /// A discriminator names the branch that was meant: then only its violations count, as if it stood alone.
  mutating func refuseBranches(
    _ keyword: String, _ schemas: [JSONSchema], _ discriminator: Discriminator?, _ place: Place
  ) -> Bool {
    guard isExplaining else { return false }
    if let discriminator, case .object(let object) = place.value {
      return refuseNamedBranch(discriminator, object, schemas, place)
    }
    let branches = explanationDepth < Self.depthLimit ? schemas.prefix(Self.branchLimit) : []
    return refuse(
      keyword, limit: .number(1), measure: .number(0), branches: branches.map { explainBranch($0, place) }, place)
  }

  private mutating func refuseNamedBranch(
    _ discriminator: Discriminator, _ object: JSONObject, _ schemas: [JSONSchema], _ place: Place
  ) -> Bool {
    guard let branch = discriminator.branch(of: object) else {
      return refuse("discriminator", limit: .array(discriminator.tags), path: [discriminator.propertyName], place)
    }
    let outer = isDeciding
    isDeciding = true
    _ = evaluate(schemas[branch], place.value, notes: false)
    isDeciding = outer
    return false
  }

  private mutating func explainBranch(_ schema: JSONSchema, _ place: Place) -> [Violation] {
    let (collected, told, wasDeciding) = (violations, verdicts.told, isDeciding)
    isDeciding = true
    violations = Violations(maximum: Self.violationLimit)
    verdicts.told = []
    explanationDepth += 1
    _ = evaluate(schema, place.value, notes: false)
    explanationDepth -= 1
    let kept = violations.kept
    (violations, verdicts.told, isDeciding) = (collected, told, wasDeciding)
    return kept
  }
}
