import APIModel
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// What a schema plainly says about a member, itself or by what it refers to and is composed of.
  func strings(ofMember name: String, in schema: SchemaOrBoolean) -> ToldStrings {
    parts(of: schema).reduce(.any) { told, part in
      let member: SchemaOrBoolean? = part.object.properties.first { $0.key.hasSameBytes(as: name) }?.value
      return told.and(member.map(strings) ?? .any)
    }
  }

  private func strings(of schema: SchemaOrBoolean) -> ToldStrings {
    parts(of: schema).reduce(.any) { $0.and($1.toldStrings) }
  }

  /// A schema and all that it is composed of; none for one that is no object.
  private func parts(of schema: SchemaOrBoolean) -> [SchemaObject] {
    guard case .object(let object) = schema else { return [] }
    return [object] + bases(of: object)
  }
}

extension SchemaObject {
  /// What the schema says itself.
  fileprivate var toldStrings: ToldStrings {
    if let types, !types.contains(.string) { return .none }
    guard let values = listedValues, !values.isEmpty else { return .any }
    let strings: [String] = values.filter(\.isString).map(\.text)
    return strings.isEmpty ? .none : .listed(strings)
  }
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
