/// A `typealias`.
package struct TypeAliasDeclaration: Hashable, Sendable {
  /// The comment above the declaration.
  package var documentation: DocComment?
  /// The attributes, in this order.
  package var attributes: [Attribute]
  /// Who may use the declaration; nil writes nothing.
  package var access: AccessLevel?
  /// The new name.
  package var name: Identifier
  /// The type it stands for.
  package var type: TypeName

  /// Creates a type alias.
  package init(
    documentation: DocComment? = nil,
    attributes: [Attribute] = [],
    access: AccessLevel? = nil,
    _ name: Identifier,
    type: TypeName
  ) {
    self.documentation = documentation
    self.attributes = attributes
    self.access = access
    self.name = name
    self.type = type
  }
}

extension TypeAliasDeclaration {
  /// Writes the declaration.
  func write(to writer: inout SourceWriter) {
    writer.write(documentation, attributes)
    var head = DeclarationHead(attributes, access, keyword: "typealias", name: name, as: .typeName)
    head.append(value: type)
    writer.write(head)
  }
}
