import APIModel
import OpenAPI

extension SchemaResolver {
  /// What a schema asserts that is composed of others, or, where it `isBase`, beside being one of them.
  mutating func compositionAssertions(of object: SchemaObject, isBase: Bool) -> [Assertion] {
    let keywords: CompositionKeywords = object.composition
    var all: [Assertion] = []
    if let parts = keywords.allOf { all.append(.allOf(parts.map { assertions(ofPart: $0, of: object) })) }
    if !isBase, let branches = keywords.anyOf {
      all.append(
        listing(branches) ?? .anyOf(branches.map { assertions(of: $0) }, discriminator(of: branches, in: object)))
    }
    if !isBase, let branches = keywords.oneOf {
      all.append(listing(branches) ?? oneOf(branches, in: object))
    }
    if let schema = keywords.not { all.append(.not(assertions(of: schema))) }
    if let condition = keywords.ifSchema {
      all.append(
        .conditional(
          assertions(of: condition), then: keywords.thenSchema.map { assertions(of: $0) },
          else: keywords.elseSchema.map { assertions(of: $0) }))
    }
    return all
  }

  private mutating func oneOf(_ branches: [SchemaOrBoolean], in object: SchemaObject) -> Assertion {
    let all: [Assertions] = branches.map { assertions(of: $0) }
    return isOpenEnumeration(branches) ? .anyOf(all, nil) : .oneOf(all, discriminator(of: branches, in: object))
  }

  /// What schemas assert that do nothing but list values, each its own: together they are an `enum`.
  private func listing(_ branches: [SchemaOrBoolean]) -> Assertion? {
    Self.listedValues(of: branches).map { unlisted(.enumeration($0)) }
  }
}
