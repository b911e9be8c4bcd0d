import APIModel
import OpenAPI

extension SchemaResolver {
  /// What a schema asserts that is composed of others.
  mutating func compositionAssertions(of object: SchemaObject) -> [Assertion] {
    let keywords: CompositionKeywords = object.composition
    var all: [Assertion] = []
    if let parts = keywords.allOf { all.append(.allOf(parts.map { assertions(of: $0) })) }
    if let branches = keywords.anyOf {
      all.append(.anyOf(branches.map { assertions(of: $0) }, discriminator(of: branches, in: object)))
    }
    if let branches = keywords.oneOf {
      all.append(.oneOf(branches.map { assertions(of: $0) }, discriminator(of: branches, in: object)))
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

  /// The member that tells which branch a value follows, and the values that tell: those of the mapping, and the names
  /// of the components that the branches refer to.
  ///
  /// - SeeAlso: OpenAPI 3.1.1, section 4.8.25.
  mutating func discriminator(of branches: [SchemaOrBoolean], in object: SchemaObject) -> Discriminator? {
    guard let discriminator = object.composition.discriminator else { return nil }
    let names: [SchemaName?] = branches.map { branch in
      guard case .object(let object) = branch, let reference = object.reference else { return nil }
      return name(ofReference: reference, in: object)
    }
    var tags: [Discriminator.Tag] = []
    for entry in discriminator.mapping {
      let target: SchemaName? = name(ofMapped: entry.value, in: object)
      guard let target, let branch = names.firstIndex(of: target) else { continue }
      tags.append(Discriminator.Tag(value: entry.key, branch: branch))
    }
    for (branch, name) in names.enumerated() {
      guard let name, !tags.contains(where: { $0.branch == branch }) else { continue }
      tags.append(Discriminator.Tag(value: name.rawValue, branch: branch))
    }
    // Strings that Swift calls equal are one key of the runtime's table, where the first counts.
    var values: Set<String> = []
    tags.removeAll { !values.insert($0.value).inserted }
    return Discriminator(propertyName: discriminator.propertyName, tags: tags)
  }
}
