extension JSONSchema {
  /// Schemas by the names of members, in the order of the description.
  @_spi(Generated)
  public struct Members: Sendable, ExpressibleByDictionaryLiteral {
    /// The names, in order.
    let names: [String]
    /// The schemas by their names.
    private let schemas: [MemberName: JSONSchema]

    /// Makes a table of a literal whose names are all different.
    public init(dictionaryLiteral elements: (String, JSONSchema)...) {
      self.init(elements)
    }

    /// Makes a table of pairs whose names are all different.
    package init(_ elements: [(String, JSONSchema)]) {
      names = elements.map(\.0)
      schemas = Dictionary(elements.map { (MemberName($0), $1) }) { first, _ in first }
    }

    /// The schema of the member called `name`; nil when there is none.
    subscript(name: String) -> JSONSchema? { schemas[MemberName(name)] }
  }

  /// Names of members by the name of the member that asks for them, in the order of the description.
  @_spi(Generated)
  public struct Dependencies: Sendable, ExpressibleByDictionaryLiteral {
    /// The names and what they ask for, in order.
    let elements: [(name: String, required: [String])]

    /// Makes a table of a literal.
    public init(dictionaryLiteral elements: (String, [String])...) {
      self.init(elements)
    }

    /// Makes a table of pairs.
    package init(_ elements: [(String, [String])]) {
      self.elements = elements.map { (name: $0, required: $1) }
    }
  }
}
