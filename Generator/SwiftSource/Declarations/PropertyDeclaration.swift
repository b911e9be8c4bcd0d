/// A stored or computed property, or a variable at the top level.
package struct PropertyDeclaration: Hashable, Sendable {
  /// Where the value of a property is from.
  package enum Kind: Hashable, Sendable {
    /// `let`, with its value when it has one.
    case constant(CodeBlock? = nil)
    /// `var`, with its first value when it has one.
    case variable(CodeBlock? = nil)
    /// `var` with a getter of these statements.
    case computed(CodeBlock)
  }

  /// The comment above the declaration.
  package var documentation: DocComment?
  /// The attributes, in this order.
  package var attributes: [Attribute]
  /// Who may use the declaration; nil writes nothing.
  package var access: AccessLevel?
  /// `static` and the like, in this order.
  package var modifiers: [Modifier]
  /// The property's name.
  package var name: Identifier
  /// The type after the colon; nil when the value tells it.
  package var type: TypeName?
  /// Where the value is from.
  package var kind: Kind

  /// Creates a property.
  package init(
    documentation: DocComment? = nil,
    attributes: [Attribute] = [],
    access: AccessLevel? = nil,
    modifiers: [Modifier] = [],
    _ name: Identifier,
    type: TypeName? = nil,
    _ kind: Kind = .variable()
  ) {
    self.documentation = documentation
    self.attributes = attributes
    self.access = access
    self.modifiers = modifiers
    self.name = name
    self.type = type
    self.kind = kind
  }
}

extension PropertyDeclaration {
  /// Whether the property is one line, with no comment or getter: such properties stand together.
  var isSingleLine: Bool {
    if case .computed = kind { return false }
    return documentation == nil && !attributes.contains(where: \.hasOwnLine)
  }

  /// Writes the declaration.
  func write(to writer: inout SourceWriter) {
    writer.write(documentation, attributes)
    switch kind {
    case .constant(let value): writer.write(head("let", value))
    case .variable(let value): writer.write(head("var", value))
    case .computed(let body): writer.write(head("var"), body: body)
    }
  }

  private func head(_ keyword: String, _ value: CodeBlock? = nil) -> DeclarationHead {
    var head = DeclarationHead(attributes, access, modifiers, keyword: keyword, name: name, as: .member)
    if let type { head.append(type: type) }
    if let value { head.append(value: value) }
    return head
  }
}
