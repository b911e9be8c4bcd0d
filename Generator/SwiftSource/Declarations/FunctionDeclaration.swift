/// A function or method.
package struct FunctionDeclaration: Hashable, Sendable {
  /// The comment above the declaration.
  package var documentation: DocComment?
  /// The attributes, in this order.
  package var attributes: [Attribute]
  /// Who may use the declaration; nil writes nothing.
  package var access: AccessLevel?
  /// `static`, `mutating` and the like, in this order.
  package var modifiers: [Modifier]
  /// The function's base name.
  package var name: Identifier
  /// The parameters, in order.
  package var parameters: [ParameterDeclaration]
  /// Whether the function suspends and what it throws.
  package var effects: Effects
  /// The type after `->`; nil for a function that returns nothing.
  package var returnType: TypeName?
  /// The statements between the braces.
  package var body: CodeBlock

  /// Creates a function.
  package init(
    documentation: DocComment? = nil,
    attributes: [Attribute] = [],
    access: AccessLevel? = nil,
    modifiers: [Modifier] = [],
    _ name: Identifier,
    parameters: [ParameterDeclaration] = [],
    effects: Effects = Effects(),
    returnType: TypeName? = nil,
    body: CodeBlock
  ) {
    self.documentation = documentation
    self.attributes = attributes
    self.access = access
    self.modifiers = modifiers
    self.name = name
    self.parameters = parameters
    self.effects = effects
    self.returnType = returnType
    self.body = body
  }
}

extension FunctionDeclaration {
  /// Writes the declaration.
  func write(to writer: inout SourceWriter) {
    writer.write(documentation, attributes)
    var head = DeclarationHead(attributes, access, modifiers, keyword: "func", name: name, as: .member)
    head.append(parameters: parameters)
    head.append(effects: effects, returnType: returnType)
    writer.write(head, body: body)
  }
}
