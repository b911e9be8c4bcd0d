extension SourceWriter {
  /// Writes declarations with blank lines between them, but none between plain lines of one kind.
  mutating func write(_ declarations: [Declaration]) {
    for (index, declaration) in declarations.enumerated() {
      if index > 0, !declaration.joins(declarations[index - 1]) { writeBlankLine() }
      write(declaration)
    }
  }

  private mutating func write(_ declaration: Declaration) {
    switch declaration {
    case .structure(let declaration): declaration.write(to: &self)
    case .enumeration(let declaration): declaration.write(to: &self)
    case .enumCase(let declaration): declaration.write(to: &self)
    case .extension(let declaration): declaration.write(to: &self)
    case .typeAlias(let declaration): declaration.write(to: &self)
    case .property(let declaration): declaration.write(to: &self)
    case .initializer(let declaration): declaration.write(to: &self)
    case .function(let declaration): declaration.write(to: &self)
    case .conditional(let declaration): declaration.write(to: &self)
    }
  }

  /// Writes what stands above a declaration: the comment, and the attributes with lines of their own.
  mutating func write(_ documentation: DocComment?, _ attributes: [Attribute]) {
    if let documentation { write(documentation) }
    for attribute in attributes where attribute.hasOwnLine { write(attribute.code) }
  }

  /// Writes the head of a declaration, and all of it when it has no braces.
  mutating func write(_ head: consuming DeclarationHead) {
    let line = head.line.finish()
    if head.attributes.isEmpty { return write(line) }
    let attributes = head.attributes.map(\.code)
    let whole = CodeBlock("\(words: attributes) \(line)")
    if fits(whole) { return write(whole) }
    for attribute in attributes { write(attribute) }
    write(line)
  }

  /// Writes a declaration with members between braces.
  mutating func write(_ head: consuming DeclarationHead, members: [Declaration]) {
    write(head, isEmpty: members.isEmpty) { $0.write(members) }
  }

  /// Writes a declaration with statements between braces.
  mutating func write(_ head: consuming DeclarationHead, body: CodeBlock) {
    write(head, isEmpty: body.isEmpty) { $0.write(body) }
  }

  private mutating func write(
    _ head: consuming DeclarationHead, isEmpty: Bool, _ body: (inout SourceWriter) -> Void
  ) {
    head.line.append(mark: CodeMark.brace)
    if isEmpty { head.line.append("}") }
    write(head)
    guard !isEmpty else { return }
    indented(body)
    writeLine("}")
  }

  /// Whether the first line of a block fits without being broken.
  private func fits(_ block: CodeBlock) -> Bool {
    let line = CodeLine(in: block.bytes.span, from: 0)
    return line.width.map { indentation + line.indentation + $0 <= SourceWriter.lineLength } ?? false
  }
}

extension Declaration {
  /// Whether the declaration stands right below another one of its kind: both are single lines without a comment.
  fileprivate func joins(_ previous: Declaration) -> Bool {
    switch (previous, self) {
    case (.enumCase(let previous), .enumCase(let next)): previous.documentation == nil && next.documentation == nil
    case (.property(let previous), .property(let next)): previous.isSingleLine && next.isSingleLine
    case (.typeAlias(let previous), .typeAlias(let next)): previous.documentation == nil && next.documentation == nil
    default: false
    }
  }
}
