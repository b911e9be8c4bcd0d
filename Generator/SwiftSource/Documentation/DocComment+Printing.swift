extension SourceWriter {
  /// Writes a comment above a declaration: nothing when it says nothing.
  mutating func write(_ documentation: DocComment) {
    let width = SourceWriter.lineLength - indentation - "/// ".utf8.count
    if documentation.isPlain(within: width) { return write(paragraphs: documentation.text) }
    var body = CommentWriter(width: width, behind: "///", at: indentation)
    body.append(documentation.text)
    var sections = CommentWriter(width: width, behind: "///", at: indentation)
    documentation.appendSections(to: &sections)
    if !body.text.isEmpty, !sections.text.isEmpty { body.appendLine([]) }
    writeLines(body.text)
    writeLines(sections.text)
  }

  private mutating func write(paragraphs text: String) {
    var text = text
    text.withUTF8 { text in
      for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        writeComment(line: line)
      }
    }
  }

  /// Writes a text as `//` lines.
  mutating func writeComment(_ text: String) {
    var comment = CommentWriter(width: .max, behind: "//", at: indentation)
    for line in CommentText.lines(of: text) { comment.appendLine(line) }
    writeLines(comment.text)
  }
}

extension DocComment {
  /// Whether the comment is paragraphs of one line of plain words, as most are: nothing has to be wrapped, disarmed or
  /// escaped.
  fileprivate func isPlain(within width: Int) -> Bool {
    guard parameters.isEmpty, returns == nil, throwing == nil, seeAlso.isEmpty else { return false }
    var text = text
    return text.withUTF8 { text in
      var rest = text[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        guard end + 1 < rest.endIndex, rest[end + 1] == UInt8(ascii: "\n") else { return false }
        guard Self.isSentence(rest[..<end], within: width) else { return false }
        rest = rest[(end + 2)...]
      }
      return Self.isSentence(rest, within: width)
    }
  }

  private static func isSentence(_ line: Slice<UnsafeBufferPointer<UInt8>>, within width: Int) -> Bool {
    guard let first = line.first, MarkdownLine.isLetter(first), line.count <= width else { return false }
    var last = first
    for byte in line {
      guard (0x20...0x7E).contains(byte), byte != UInt8(ascii: " ") || last != byte else { return false }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }

  /// Appends what follows the text: parameters, result, errors, references.
  fileprivate func appendSections(to sections: inout CommentWriter) {
    appendParameters(to: &sections)
    if let returns { sections.appendSection(returns, lead: "- Returns: ", indentation: 2) }
    if let throwing { sections.appendSection(throwing, lead: "- Throws: ", indentation: 2) }
    for text in seeAlso { sections.appendSection(text, lead: "- SeeAlso: ", indentation: 2) }
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
