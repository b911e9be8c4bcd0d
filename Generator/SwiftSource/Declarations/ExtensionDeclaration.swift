/// An `extension`. It has no access level of its own: its members carry theirs.
package struct ExtensionDeclaration: Hashable, Sendable {
  /// The comment above the declaration.
  package var documentation: DocComment?
  /// The attributes, in this order.
  package var attributes: [Attribute]
  /// The type that is extended.
  package var extendedType: TypeName
  /// The protocols, or the raw type of an enum first, after the colon.
  package var inheritance: [TypeName]
  /// The members, in the order they are printed.
  package var members: [Declaration]

  /// Creates an extension.
  package init(
    documentation: DocComment? = nil,
    attributes: [Attribute] = [],
    _ extendedType: TypeName,
    inheritance: [TypeName] = [],
    members: [Declaration] = []
  ) {
    self.documentation = documentation
    self.attributes = attributes
    self.extendedType = extendedType
    self.inheritance = inheritance
    self.members = members
  }
}

extension ExtensionDeclaration {
  /// Writes the declaration.
  func write(to writer: inout SourceWriter) {
    writer.write(documentation, attributes)
    var head = DeclarationHead(attributes, keyword: "extension")
    head.line.append(" ")
    head.line.append(extendedType)
    head.append(inheritance: inheritance)
    writer.write(head, members: members)
  }
}
