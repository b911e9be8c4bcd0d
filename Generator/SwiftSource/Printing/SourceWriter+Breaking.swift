/// Where a line that is too long is broken, so that swift-format leaves it alone.
///
/// The statement of a `case` goes to a line of its own. Then the widest list is broken, one item on a line; then a
/// space after `:` or `=` or before `->`, the last one that can be reached. What cannot be broken stays too long.
extension SourceWriter {
  /// Writes fragments behind what is on the line.
  ///
  /// - Parameters:
  ///   - fragments: What is written.
  ///   - indentation: Where the line starts.
  ///   - base: Where the statement starts: less than `indentation` once a line was broken at a space.
  mutating func lay(_ fragments: ArraySlice<CodeFragment>, at indentation: Int, base: Int) {
    if fits(fragments) {
      appendOnOneLine(fragments, isContinued: indentation != base, base: base)
    } else if let index = fragments.firstIndex(where: { $0.kind == .mark(CodeMark.statementSpace) }) {
      breakLine(at: index, in: fragments, indentation: indentation, base: indentation + SourceWriter.indentationWidth)
    } else if let index = widestList(in: fragments, behindFittingText: true) {
      breakList(at: index, in: fragments, indentation: indentation, base: base)
    } else if let index = space(toBreakIn: fragments) {
      breakLine(at: index, in: fragments, indentation: indentation, base: base)
    } else if let index = widestList(in: fragments, behindFittingText: false) {
      breakList(at: index, in: fragments, indentation: indentation, base: base)
    } else {
      appendOnOneLine(fragments, isContinued: indentation != base, base: base)
    }
  }

  private mutating func breakLine(at index: Int, in fragments: ArraySlice<CodeFragment>, indentation: Int, base: Int) {
    let next = indentation + SourceWriter.indentationWidth
    appendOnOneLine(fragments[..<index])
    endLine()
    startLine(at: next)
    lay(fragments[(index + 1)...], at: next, base: base)
  }

  private mutating func breakList(at index: Int, in fragments: ArraySlice<CodeFragment>, indentation: Int, base: Int) {
    guard case .list(let kind) = fragments[index].kind else { return }
    appendOnOneLine(fragments[..<index])
    endLine()
    let itemIndentation = indentation + SourceWriter.indentationWidth
    let lines = fragments[index].itemLines
    for (position, line) in lines.enumerated() {
      let isLast = position == lines.count - 1
      let separator = line.endsItem && (!isLast || kind == CodeMark.elements) ? "," : ""
      write(line, followedBy: separator, at: itemIndentation)
      if !isLast || kind != CodeMark.inheritance { endLine() }
    }
    // Nothing closes an inheritance clause: the brace behind it goes to a line of its own.
    let rest = kind == CodeMark.inheritance ? itemIndentation : indentation
    if kind != CodeMark.inheritance { startLine(at: rest) }
    lay(fragments[(index + 1)...], at: rest, base: base)
  }

  private mutating func write(_ line: CodeFragment.ItemLine, followedBy separator: String, at indentation: Int) {
    let measured = CodeLine(in: line.code.span, from: 0)
    guard line.endsItem || !measured.code.isEmpty else { return }
    let start = indentation + measured.indentation
    startLine(at: start)
    if appendOnOneLine(measured, of: line.code.span, reserving: separator.utf8.count) {
      append(separator)
    } else {
      let code = line.code.dropFirst(measured.indentation) + separator.utf8
      lay(CodeFragment.fragments(of: code)[...], at: start, base: start)
    }
  }

  private mutating func appendOnOneLine(
    _ fragments: ArraySlice<CodeFragment>, isContinued: Bool = false, base: Int = 0
  ) {
    for fragment in fragments {
      switch fragment.kind {
      case .mark(CodeMark.brace) where isContinued:
        endLine()
        startLine(at: base)
        append("{")
      case .text, .mark: appendUnbroken(fragment.bytes, width: fragment.width ?? 0)
      case .list(let kind):
        if kind == CodeMark.inheritance { append(" ") }
        appendUnbroken(fragment.bytes, width: CodeFragment.width(of: fragment.bytes) ?? 0)
      }
    }
  }
}

// MARK: - Measuring

extension SourceWriter {
  private func fits(_ fragments: ArraySlice<CodeFragment>) -> Bool {
    guard let width = CodeFragment.width(fragments) else { return false }
    return column + width <= SourceWriter.lineLength
  }

  private func widestList(in fragments: ArraySlice<CodeFragment>, behindFittingText: Bool) -> Int? {
    let lists = fragments.indices.filter { index in
      guard case .list = fragments[index].kind else { return false }
      return !behindFittingText || fits(fragments[..<index])
    }
    return lists.max { fragments[$0].width ?? .max < fragments[$1].width ?? .max }
  }

  /// The last space whose line fits up to there, else the first.
  private func space(toBreakIn fragments: ArraySlice<CodeFragment>) -> Int? {
    let spaces = fragments.indices.filter { fragments[$0].kind == .mark(CodeMark.space) }
    return spaces.last { fits(fragments[..<$0]) } ?? spaces.first
  }
}
