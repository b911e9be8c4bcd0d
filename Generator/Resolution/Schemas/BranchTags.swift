import APIModel
import OpenAPI

/// The values of a discriminator that tell the branches of a union, as they are found.
struct BranchTags {
  /// The branches, or what they refer to; nil for one that is no object.
  private let branches: [SchemaObject?]

  /// The values that branches list.
  private let listed: [Discriminator.Tag]

  private var mapped: [Discriminator.Tag] = []
  private var named: [Discriminator.Tag] = []

  /// The schemas that have a value, so that their names are none.
  private var told: Set<ObjectIdentifier> = []

  /// Starts with the values that branches list, which count in any case; none do where two branches list the same one.
  init(of branches: [SchemaObject?], listing strings: [ToldStrings]) {
    var tags: [Discriminator.Tag] = []
    for (branch, strings) in strings.enumerated() {
      guard case .listed(let values) = strings else { continue }
      tags += values.map { Discriminator.Tag(value: .string($0), branch: branch) }
    }
    self.branches = branches
    listed = Set(tags.map(\.value)).count == tags.count ? tags : []
  }

  /// All of them: those of the mapping, those that branches list, and names.
  ///
  /// Strings that Swift calls equal are one key of the runtime's table, where the first counts.
  var all: [Discriminator.Tag] {
    var values: Set<EnumerationSchema.RawValue> = []
    return (mapped + listed + named).filter { values.insert($0.value).inserted }
  }

  /// Adds a value that the mapping says is a schema's, unless another branch lists it.
  mutating func addMapped(_ mapped: SchemasByBase.Named) {
    guard let branch = branch(of: mapped),
      !listed.contains(where: { $0.value == .string(mapped.name) && $0.branch != branch })
    else { return }
    self.mapped.append(Discriminator.Tag(value: .string(mapped.name), branch: branch))
    told.insert(ObjectIdentifier(mapped.schema))
  }

  /// Adds the name of a schema that has no other value, and whose branch lists none.
  mutating func addName(_ component: SchemasByBase.Named) {
    guard let branch = branch(of: component), !listed.contains(where: { $0.branch == branch }),
      told.insert(ObjectIdentifier(component.schema)).inserted
    else { return }
    named.append(Discriminator.Tag(value: .string(component.name), branch: branch))
  }

  /// The branch that a schema is, or else the nearest one that it is composed of.
  private func branch(of named: SchemasByBase.Named) -> Int? {
    ([named.schema] + named.bases).lazy.compactMap { schema in branches.firstIndex { $0 === schema } }.first
  }
}
