/// A type as it is written where it is used: `ErrorBody<JSONValue>?`, `[String: Int64]`, `GetClientConnection.Output`.
package enum TypeName: Hashable, Sendable {
  /// A name with the names it is nested in, outermost first, and its generic arguments.
  ///
  /// - Precondition: There is at least one name.
  case named([Identifier], arguments: [TypeName] = [])
  /// `Wrapped?`.
  indirect case optional(TypeName)
  /// `[Element]`.
  indirect case array(TypeName)
  /// `[Key: Value]`.
  indirect case dictionary(key: TypeName, value: TypeName)
  /// `any Protocol`.
  indirect case existential(TypeName)
  /// `some Protocol`.
  indirect case opaque(TypeName)

  /// Creates the name of a type that is not nested.
  package init(_ name: Identifier, arguments: [TypeName] = []) {
    self = .named([name], arguments: arguments)
  }
}

extension TypeName: ExpressibleByStringLiteral {
  /// Creates the name of a type that the generator's author wrote down: names with dots between them.
  ///
  /// - Precondition: Every part of the literal is an identifier.
  package init(stringLiteral literal: StaticString) {
    if let name = Identifier(validating: literal.description) {
      self.init(name)
      return
    }
    let parts = literal.description.split(separator: ".", omittingEmptySubsequences: false)
    let names = parts.compactMap { Identifier(validating: String($0)) }
    precondition(names.count == parts.count, "\(literal) is not the name of a type")
    self = .named(names)
  }
}
