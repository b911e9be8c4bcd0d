extension SourceWriter {
  /// Writes a comment above a declaration: nothing when it says nothing.
  mutating func write(_ documentation: DocComment) {
    for line in documentation.lines(width: SourceWriter.lineLength - indentation - "/// ".count) {
      write(comment: line, behind: "///")
    }
  }

  /// Writes a text as `//` lines.
  mutating func writeComment(_ text: String) {
    var comment = CommentWriter(width: .max)
    for line in CommentText.lines(of: text) { comment.appendLine(line) }
    for line in comment.lines { write(comment: line, behind: "//") }
  }

  private mutating func write(comment line: CommentText.Slice, behind slashes: String) {
    startLine(at: indentation)
    append(slashes)
    if !line.isEmpty {
      append(" ")
      append(line)
    }
    endLine()
  }
}

extension DocComment {
  /// The lines of the comment without the slashes: the text, a blank line, the sections.
  fileprivate func lines(width: Int) -> [CommentText.Slice] {
    var sections = CommentWriter(width: width)
    appendParameters(to: &sections)
    if let returns { sections.appendSection(returns, lead: "- Returns: ", indentation: 2) }
    if let throwing { sections.appendSection(throwing, lead: "- Throws: ", indentation: 2) }
    for text in seeAlso { sections.appendSection(text, lead: "- SeeAlso: ", indentation: 2) }
    var body = CommentWriter(width: width)
    body.append(text)
    return body.lines + (body.lines.isEmpty || sections.lines.isEmpty ? [] : [[]]) + sections.lines
  }

  /// One parameter is a section of its own, several are a list, and none may have no text: swift-format wants it so.
  private func appendParameters(to sections: inout CommentWriter) {
    if parameters.count > 1 { sections.appendLine(CommentText.Slice("- Parameters:".utf8)) }
    for parameter in parameters {
      let isAlone = parameters.count == 1
      let lead = isAlone ? "- Parameter \(parameter.name): " : "  - \(parameter.name): "
      let text = parameter.text.allSatisfy(\.isWhitespace) ? "`\(parameter.name)`" : parameter.text
      sections.appendSection(text, lead: lead, indentation: isAlone ? 2 : 4)
    }
  }
}
