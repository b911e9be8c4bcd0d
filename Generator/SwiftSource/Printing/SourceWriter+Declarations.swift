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

  /// Writes the start of a declaration: comment, attributes, and the line up to the brace when there is one.
  mutating func writeHead(_ head: DeclarationHead) {
    if let documentation = head.documentation { write(documentation) }
    var head = head
    let line = head.line.finish()
    for attribute in head.attributes where attribute.hasOwnLine { write(attribute.code) }
    let attributes = head.attributes.filter { !$0.hasOwnLine }.map(\.code)
    if attributes.isEmpty { return write(line) }
    let whole = CodeBlock("\(words: attributes) \(line)")
    if fits(whole) { return write(whole) }
    for attribute in attributes { write(attribute) }
    write(line)
  }

  /// Whether the first line of a block fits without being broken.
  private func fits(_ block: CodeBlock) -> Bool {
    let line = block.bytes.prefix { $0 != CodeMark.endOfLine }
    return CodeFragment.width(of: line).map { indentation + $0 <= SourceWriter.lineLength } ?? false
  }

  /// Writes a declaration with a value after `=`, or none.
  mutating func write(_ head: DeclarationHead, value: CodeBlock?) {
    var head = head
    if let value { head.append(value: value) }
    writeHead(head)
  }

  /// Writes a declaration with members between braces.
  mutating func write(_ head: DeclarationHead, members: [Declaration]) {
    write(head, isEmpty: members.isEmpty) { $0.write(members) }
  }

  /// Writes a declaration with statements between braces.
  mutating func write(_ head: DeclarationHead, body: CodeBlock) {
    write(head, isEmpty: body.isEmpty) { $0.write(body) }
  }

  private mutating func write(_ head: DeclarationHead, isEmpty: Bool, _ body: (inout SourceWriter) -> Void) {
    var head = head
    guard !isEmpty else {
      head.line.append(mark: CodeMark.brace)
      head.line.append("}")
      return writeHead(head)
    }
    head.line.append(mark: CodeMark.brace)
    writeHead(head)
    indented(body)
    writeLine("}")
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
