import APIModel
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// What a schema plainly says about a member, itself or by what it refers to and is composed of.
  func strings(ofMember name: String, in schema: SchemaOrBoolean, depth: Int = 0) -> ToldStrings {
    guard case .object(let object) = schema, depth < Self.toldDepth else { return .any }
    if let reference = object.reference, let target = try? documents.schema(reference, from: object) {
      return strings(ofMember: name, in: target, depth: depth + 1)
    }
    let member: SchemaOrBoolean? = object.object.properties.first { $0.key.hasSameBytes(as: name) }?.value
    let own: ToldStrings = member.map { strings(of: $0, depth: depth + 1) } ?? .any
    return (object.composition.allOf ?? []).reduce(own) { $0.and(strings(ofMember: name, in: $1, depth: depth + 1)) }
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
enum ToldStrings: Equatable {
  /// Any string, or nothing is said.
  case any
  /// These.
  case listed([String])
  /// None: the member is of another type.
  case none

  /// What is said of a member by two schemas that must both hold.
  func and(_ other: ToldStrings) -> ToldStrings {
    switch (self, other) {
    case (.none, _), (_, .none): .none
    case (.any, let strings), (let strings, .any): strings
    case (.listed(let one), .listed(let other)):
      .listed(one.filter { text in other.contains { $0.hasSameBytes(as: text) } })
    }
  }
}
