import APIModel
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// The member that tells which branch a value follows, and the values that tell: those that the branches list
  /// themselves, those of the mapping, and the names of the components that branches refer to which have none of these.
  ///
  /// A discriminator changes nothing about which values are valid, so that a value which a branch lists counts more than
  /// what the mapping says of it. It is about strings: integers tell by being listed, without it.
  ///
  /// - SeeAlso: OpenAPI 3.1.1, section 4.8.25.
  mutating func discriminator(of branches: [SchemaOrBoolean], in object: SchemaObject) -> Discriminator? {
    guard let discriminator = object.composition.discriminator else { return nil }
    let told: [ToldStrings] = branches.map { strings(ofMember: discriminator.propertyName, in: $0) }
    guard !told.contains(.none) else { return nil }
    let names: [SchemaName?] = branches.map { branch in
      guard case .object(let object) = branch, let reference = object.reference else { return nil }
      return name(ofReference: reference, in: object)
    }
    let listed: [Discriminator.Tag] = Self.tags(of: told)
    var tags: [Discriminator.Tag] = []
    for entry in discriminator.mapping {
      let target: SchemaName? = name(ofMapped: entry.value, in: object)
      guard let target, let branch = names.firstIndex(of: target) else { continue }
      let isListedElsewhere: Bool = listed.contains { $0.value == .string(entry.key) && $0.branch != branch }
      if !isListedElsewhere { tags.append(Discriminator.Tag(value: .string(entry.key), branch: branch)) }
    }
    tags += listed
    for (branch, name) in names.enumerated() {
      guard let name, !tags.contains(where: { $0.branch == branch }) else { continue }
      tags.append(Discriminator.Tag(value: .string(name.rawValue), branch: branch))
    }
    // Strings that Swift calls equal are one key of the runtime's table, where the first counts.
    var values: Set<EnumerationSchema.RawValue> = []
    tags.removeAll { !values.insert($0.value).inserted }
    return Discriminator(propertyName: discriminator.propertyName, tags: tags)
  }

  /// The values that branches list; none where two of them list the same one.
  private static func tags(of told: [ToldStrings]) -> [Discriminator.Tag] {
    var tags: [Discriminator.Tag] = []
    for (branch, strings) in told.enumerated() {
      guard case .listed(let values) = strings else { continue }
      tags += values.map { Discriminator.Tag(value: .string($0), branch: branch) }
    }
    return Set(tags.map(\.value)).count == tags.count ? tags : []
  }

  /// What a schema plainly says about a member, itself or by what it refers to and is composed of.
  private func strings(ofMember name: String, in schema: SchemaOrBoolean, depth: Int = 0) -> ToldStrings {
    guard case .object(let object) = schema, depth < Self.toldDepth else { return .any }
    if let reference = object.reference, let target = try? documents.schema(reference, from: object) {
      return strings(ofMember: name, in: target, depth: depth + 1)
    }
    if let member = object.object.properties.first(where: { $0.key.hasSameBytes(as: name) }) {
      return strings(of: member.value, depth: depth + 1)
    }
    let parts: [ToldStrings] = (object.composition.allOf ?? []).map {
      strings(ofMember: name, in: $0, depth: depth + 1)
    }
    return parts.first { $0 != .any } ?? .any
  }

  private func strings(of schema: SchemaOrBoolean, depth: Int) -> ToldStrings {
    guard case .object(let object) = schema, depth < Self.toldDepth else { return .any }
    if let reference = object.reference, let target = try? documents.schema(reference, from: object) {
      return strings(of: target, depth: depth + 1)
    }
    if let types = object.types, !types.contains(.string) { return .none }
    let values: [Node] = object.enumValues ?? object.constValue.map { [$0] } ?? []
    let strings: [String] = values.filter(\.isString).map(\.text)
    if !strings.isEmpty { return .listed(strings) }
    let parts: [ToldStrings] = (object.composition.allOf ?? []).map { self.strings(of: $0, depth: depth + 1) }
    return values.isEmpty ? parts.first { $0 != .any } ?? .any : .none
  }

  /// How many references and parts of a branch are followed: no description has more of them, and a circle ends.
  private static let toldDepth = 16
}

/// The strings that a member may be, as far as a schema plainly says.
private enum ToldStrings: Equatable {
  /// Any string, or nothing is said.
  case any
  /// These.
  case listed([String])
  /// None: the member is of another type.
  case none
}
