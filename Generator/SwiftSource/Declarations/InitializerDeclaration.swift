/// An initializer.
package struct InitializerDeclaration: Hashable, Sendable {
  /// The comment above the declaration.
  package var documentation: DocComment?
  /// The attributes, in this order.
  package var attributes: [Attribute]
  /// Who may use the declaration; nil writes nothing.
  package var access: AccessLevel?
  /// Whether it is written `init?`.
  package var isFailable: Bool
  /// The parameters, in order.
  package var parameters: [ParameterDeclaration]
  /// Whether the initializer suspends and what it throws.
  package var effects: Effects
  /// The statements between the braces.
  package var body: CodeBlock

  /// Creates an initializer.
  package init(
    documentation: DocComment? = nil,
    attributes: [Attribute] = [],
    access: AccessLevel? = nil,
    isFailable: Bool = false,
    parameters: [ParameterDeclaration] = [],
    effects: Effects = Effects(),
    body: CodeBlock
  ) {
    self.documentation = documentation
    self.attributes = attributes
    self.access = access
    self.isFailable = isFailable
    self.parameters = parameters
    self.effects = effects
    self.body = body
  }
}

extension InitializerDeclaration {
  /// Writes the declaration.
  func write(to writer: inout SourceWriter) {
    writer.write(documentation, attributes)
    var head = DeclarationHead(attributes, access, keyword: isFailable ? "init?" : "init")
    head.append(parameters: parameters)
    head.append(effects: effects)
    writer.write(head, body: body)
  }
}
