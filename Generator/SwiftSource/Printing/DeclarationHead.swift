/// The line that starts a declaration, up to what stands between its braces.
struct DeclarationHead {
  /// The attributes before the access level as long as the line fits.
  let attributes: [Attribute]
  /// The line from the access level on, without the brace.
  var line: CodeBlockBuilder

  /// Creates the head of a declaration from its first words; nil ones are left out.
  init(_ attributes: [Attribute], words: [String?], name: String) {
    self.attributes = attributes.filter { !$0.hasOwnLine }
    line = CodeBlockBuilder(capacity: 128)
    for case .some(let word) in words {
      line.append(word)
      line.append(" ")
    }
    line.append(name)
  }

  /// Appends the inheritance clause.
  mutating func append(inheritance: [TypeName]) {
    guard !inheritance.isEmpty else { return }
    line.append(":")
    line.append(CodeList(kind: .inheritance, items: inheritance.map { "\($0)" }))
  }

  /// Appends the parameters in parentheses.
  mutating func append(parameters: [ParameterDeclaration]) {
    append(parenthesized: parameters.map(\.code))
  }

  /// Appends items in parentheses.
  mutating func append(parenthesized items: [CodeBlock]) {
    line.append("(")
    line.append(CodeList(kind: .arguments, items: items))
    line.append(")")
  }

  /// Appends a type annotation.
  mutating func append(type: TypeName) {
    line.append(":")
    line.append(mark: CodeMark.space)
    line.append(type)
  }

  /// Appends a value after `=`; a value of several lines keeps its lines.
  mutating func append(value: CodeBlock) {
    line.append(" =")
    line.append(mark: CodeMark.space)
    line.append(value)
  }

  /// Appends what a function does and returns.
  mutating func append(effects: Effects, returnType: TypeName? = nil) {
    line.append(effects.text)
    guard let returnType else { return }
    line.append(mark: CodeMark.space)
    line.append("-> ")
    line.append(returnType)
  }
}
