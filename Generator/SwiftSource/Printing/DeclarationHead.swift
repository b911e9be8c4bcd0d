/// What comes before the body of every declaration.
struct DeclarationHead {
  /// The comment.
  var documentation: DocComment?
  /// The attributes.
  var attributes: [Attribute]
  /// The line from the access level on, without the brace.
  var line: [CodeFragment]

  /// Creates the head of a declaration from its first words; nil and empty ones are left out.
  init(_ documentation: DocComment?, _ attributes: [Attribute], words: [String?], name: String) {
    self.documentation = documentation
    self.attributes = attributes
    line = [.text((words.compactMap(\.self) + [name]).joined(separator: " "))]
  }

  /// The attributes with a line of their own, and those before the access level as long as the line fits.
  var sortedAttributes: (ownLine: [Attribute], sameLine: [Attribute]) {
    (attributes.filter(\.hasOwnLine), attributes.filter { !$0.hasOwnLine })
  }

  /// Appends the inheritance clause.
  mutating func append(inheritance: [TypeName]) {
    guard !inheritance.isEmpty else { return }
    let items = inheritance.map { CodeBlock("\($0)") }
    line += [.text(":"), .list(CodeList(kind: .inheritance, items: items))]
  }

  /// Appends the parameters in parentheses.
  mutating func append(parameters: [ParameterDeclaration]) {
    append(parenthesized: parameters.map(\.code))
  }

  /// Appends items in parentheses.
  mutating func append(parenthesized items: [CodeBlock]) {
    guard !items.isEmpty else { return line.append(.text("()")) }
    line += [.text("("), .list(CodeList(kind: .arguments, items: items)), .text(")")]
  }

  /// Appends a type annotation.
  mutating func append(type: TypeName) {
    line += [.text(":"), .space, .text(type.text)]
  }

  /// Appends a value after `=`; a value of several lines keeps its lines.
  mutating func append(value: CodeBlock) {
    line += [.text(" ="), .space] + (value.lines.first?.fragments ?? [])
  }
}
