import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// The member that tells which branch a value follows, and the values that tell: those that the branches list
  /// themselves, those of the mapping, and the names of the components that branches refer to which have none of these.
  ///
  /// The discriminator of a schema that all branches are composed of names other schemas as well. Such a schema is the
  /// branch that it is composed of and more, so that its value tells that branch.
  ///
  /// A discriminator changes nothing about which values are valid, so that a value which a branch lists counts more
  /// than what the mapping says of it. It is about strings: integers tell by being listed, without it.
  ///
  /// - SeeAlso: OpenAPI 3.1.1, section 4.8.25.
  mutating func discriminator(of branches: [SchemaOrBoolean], in object: SchemaObject) -> Discriminator? {
    guard let declaring = schemaWithDiscriminator(of: branches, in: object),
      let discriminator = declaring.composition.discriminator
    else { return nil }
    let told: [ToldStrings] = branches.map { strings(ofMember: discriminator.propertyName, in: $0) }
    guard !told.contains(.none) else { return nil }
    var tags = BranchTags(of: branches.map(followed), listing: told)
    let schemas: [SchemaObject] = branches.compactMap(followed)
    for mapped in mapped(by: discriminator, in: declaring).composed(of: schemas) { tags.addMapped(mapped) }
    addNames(of: branches, to: &tags)
    if declaring !== object {
      for component in namedComponents().composed(of: schemas) { tags.addName(component) }
    }
    return Discriminator(propertyName: discriminator.propertyName, tags: tags.all)
  }

  /// Reports the discriminator of a schema that does not tell each of its branches, so that it tells none.
  ///
  /// - Parameters:
  ///   - branches: The branches.
  ///   - targets: What the branches are once their references are followed, in the same order.
  ///   - object: The schema.
  mutating func reportUnusedDiscriminator(
    of branches: [SchemaOrBoolean], about targets: [Schema], in object: SchemaObject
  ) {
    guard let name = object.composition.discriminator?.propertyName else { return }
    let told: Set<Int> = Set((discriminator(of: branches, in: object)?.tags ?? []).map(\.branch))
    let places: [String] = branches.map(\.location.reference)
    let reason: String
    if let index = targets.indices.first(where: { !isOfObjects(targets[$0]) }) {
      reason = "the values of '\(places[index])' are no objects"
    } else if let index = branches.firstIndex(where: { strings(ofMember: name, in: $0) == .none }) {
      reason = "'\(name)' is no string in '\(places[index])'"
    } else if let index = branches.indices.first(where: { !told.contains($0) }) {
      reason = "no value names '\(places[index])'"
    } else {
      return
    }
    diagnostics.report(
      .notGenerated, "the discriminator is not used: \(reason)", at: object.location(of: "discriminator"))
  }

  /// The schema whose discriminator tells the branches of another one: that itself, or the nearest one that all
  /// branches, `null` aside, are composed of. One that is itself one of several schemas tells those.
  private func schemaWithDiscriminator(of branches: [SchemaOrBoolean], in object: SchemaObject) -> SchemaObject? {
    if object.composition.discriminator != nil { return object }
    let branches: [SchemaOrBoolean] = branches.filter { !$0.acceptsOnlyNull }
    // Most branches are composed of nothing that has a discriminator: the others need not be looked at then.
    let candidates: [SchemaObject] = branches.first.map(bases)?.filter(\.tellsWhatIsComposedOfIt) ?? []
    guard !candidates.isEmpty else { return nil }
    let others: [[SchemaObject]] = branches.dropFirst().map(bases)
    return candidates.first { base in others.allSatisfy { $0.contains { $0 === base } } }
  }

  /// What a branch is composed of, the nearest first.
  private func bases(of branch: SchemaOrBoolean) -> [SchemaObject] { followed(branch).map { bases(of: $0) } ?? [] }

  private mutating func addNames(of branches: [SchemaOrBoolean], to tags: inout BranchTags) {
    for branch in branches {
      guard case .object(let object) = branch, let reference = object.reference, let schema = followed(branch),
        let name = name(ofReference: reference, in: object)
      else { continue }
      tags.addName(SchemasByBase.Named(name: name.rawValue, schema: schema, bases: []))
    }
  }

  /// What the values of a mapping name, by what that is composed of.
  private mutating func mapped(by discriminator: DiscriminatorObject, in declaring: SchemaObject) -> SchemasByBase {
    if let known = mappedByBase[ObjectIdentifier(declaring)] { return known }
    var mapped = SchemasByBase()
    for entry in discriminator.mapping {
      guard let schema = schema(ofMapped: entry.value, in: declaring) else { continue }
      mapped.add(SchemasByBase.Named(name: entry.key, schema: schema, bases: bases(of: schema)))
    }
    mappedByBase[ObjectIdentifier(declaring)] = mapped
    return mapped
  }

  /// The components of the root by what they are composed of.
  private mutating func namedComponents() -> SchemasByBase {
    if let componentsByBase { return componentsByBase }
    var components = SchemasByBase()
    for component in (documents.root.components?.schemas ?? OrderedMap()).entries {
      guard let schema = followed(component.value) else { continue }
      components.add(SchemasByBase.Named(name: component.key, schema: schema, bases: bases(of: schema)))
    }
    componentsByBase = components
    return components
  }
}

extension SchemaObject {
  /// Whether the discriminator is about all schemas that are composed of this one, and not about those it is one of.
  fileprivate var tellsWhatIsComposedOfIt: Bool {
    composition.discriminator != nil && composition.oneOf == nil && composition.anyOf == nil
  }
}
