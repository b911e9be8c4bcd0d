/// The line that starts a declaration, up to what stands between its braces.
struct DeclarationHead: ~Copyable {
  /// The attributes before the access level as long as the line fits.
  let attributes: [Attribute]
  /// The line from the access level on, without the brace.
  var line: CodeBlockBuilder

  /// Creates the head of a declaration up to its name.
  init(
    _ attributes: [Attribute], _ access: AccessLevel? = nil, _ modifiers: [Modifier] = [], keyword: String,
    name: Identifier, as position: Identifier.Position
  ) {
    self.init(attributes, access, modifiers, keyword: keyword)
    line.append(" ")
    line.append(name, as: position)
  }

  /// Creates the head of a declaration up to its keyword.
  init(_ attributes: [Attribute], _ access: AccessLevel? = nil, _ modifiers: [Modifier] = [], keyword: String) {
    self.attributes = attributes.contains { !$0.hasOwnLine } ? attributes.filter { !$0.hasOwnLine } : []
    line = CodeBlockBuilder(capacity: 128)
    if let access {
      line.append(access.rawValue)
      line.append(" ")
    }
    for modifier in modifiers {
      line.append(modifier.rawValue)
      line.append(" ")
    }
    line.append(keyword)
  }

  /// Appends the inheritance clause.
  mutating func append(inheritance: [TypeName]) {
    guard !inheritance.isEmpty else { return }
    line.append(":")
    line.append(list: CodeMark.inheritance, inheritance) { $0.append($1) }
  }

  /// Appends the parameters in parentheses.
  mutating func append(parameters: [ParameterDeclaration]) {
    line.append("(")
    line.append(list: CodeMark.arguments, parameters) { $1.write(to: &$0) }
    line.append(")")
  }

  /// Appends the values of a case in parentheses.
  mutating func append(values: [AssociatedValue]) {
    line.append("(")
    line.append(list: CodeMark.arguments, values) { $1.write(to: &$0) }
    line.append(")")
  }

  /// Appends a type annotation.
  mutating func append(type: TypeName) {
    line.append(":")
    line.append(mark: CodeMark.space)
    line.append(type)
  }

  /// Appends a type or literal after `=`.
  mutating func append(value: some CodeText) {
    line.append(" =")
    line.append(mark: CodeMark.space)
    line.append(value)
  }

  /// Appends a value after `=`; a value of several lines keeps its lines.
  mutating func append(value: CodeBlock) {
    line.append(" =")
    line.append(mark: CodeMark.space)
    line.append(value)
  }

  /// Appends what a function does and returns.
  mutating func append(effects: Effects, returnType: TypeName? = nil) {
    if effects.isAsync { line.append(" async") }
    switch effects.throwing {
    case nil: break
    case .anyError: line.append(" throws")
    case .only(let type):
      line.append(" throws(")
      line.append(type)
      line.append(")")
    }
    guard let returnType else { return }
    line.append(mark: CodeMark.space)
    line.append("-> ")
    line.append(returnType)
  }
}
