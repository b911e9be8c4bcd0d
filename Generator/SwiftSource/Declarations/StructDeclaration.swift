/// A `struct`.
package struct StructDeclaration: Hashable, Sendable {
  /// The comment above the declaration.
  package var documentation: DocComment?
  /// The attributes, in this order.
  package var attributes: [Attribute]
  /// Who may use the declaration; nil writes nothing.
  package var access: AccessLevel?
  /// The type's name.
  package var name: Identifier
  /// The protocols, or the raw type of an enum first, after the colon.
  package var inheritance: [TypeName]
  /// The members, in the order they are printed.
  package var members: [Declaration]

  /// Creates a struct.
  package init(
    documentation: DocComment? = nil,
    attributes: [Attribute] = [],
    access: AccessLevel? = nil,
    _ name: Identifier,
    inheritance: [TypeName] = [],
    members: [Declaration] = []
  ) {
    self.documentation = documentation
    self.attributes = attributes
    self.access = access
    self.name = name
    self.inheritance = inheritance
    self.members = members
  }
}

extension StructDeclaration {
  /// Writes the declaration.
  func write(to writer: inout SourceWriter) {
    writer.write(documentation, attributes)
    var head = DeclarationHead(attributes, access, keyword: "struct", name: name, as: .typeName)
    head.append(inheritance: inheritance)
    writer.write(head, members: members)
  }
}
