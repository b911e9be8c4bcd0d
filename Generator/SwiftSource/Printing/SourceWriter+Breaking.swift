/// Where a line that is too long is broken, so that swift-format leaves it alone.
///
/// The statement of a `case` goes to a line of its own. Then the widest list is broken, one item on a line; then a space
/// after `:` or `=` or before `->`, the last one that can be reached. What cannot be broken stays too long.
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
    } else if let index = fragments.firstIndex(of: .statementSpace) {
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
    guard case .list(let list) = fragments[index] else { return }
    appendOnOneLine(fragments[..<index])
    endLine()
    let itemIndentation = indentation + SourceWriter.indentationWidth
    for (position, item) in list.items.enumerated() {
      let isLast = position == list.items.count - 1
      write(item, followedBy: isLast ? list.lastSeparator : ",", at: itemIndentation)
      if !isLast || list.kind != .inheritance { endLine() }
    }
    // Nothing closes an inheritance clause: the brace behind it goes to a line of its own.
    let rest = list.kind == .inheritance ? itemIndentation : indentation
    if list.kind != .inheritance { startLine(at: rest) }
    lay(fragments[(index + 1)...], at: rest, base: base)
  }

  private mutating func write(_ item: CodeBlock, followedBy separator: String, at indentation: Int) {
    for (index, line) in item.lines.enumerated() {
      if index > 0 { endLine() }
      let isLast = index == item.lines.count - 1
      guard isLast || !line.fragments.isEmpty else { continue }
      let start = indentation + line.indentation
      startLine(at: start)
      lay((line.fragments + (isLast ? [.text(separator)] : []))[...], at: start, base: start)
    }
  }

  private mutating func appendOnOneLine(
    _ fragments: ArraySlice<CodeFragment>, isContinued: Bool = false, base: Int = 0
  ) {
    for fragment in fragments {
      switch fragment {
      case .text(let text): append(text)
      case .space, .statementSpace: append(" ")
      case .list(let list): appendOnOneLine(list)
      case .brace where isContinued:
        endLine()
        startLine(at: base)
        append("{")
      case .brace: append(" {")
      }
    }
  }

  private mutating func appendOnOneLine(_ list: CodeList) {
    append(list.lead)
    for (index, item) in list.items.enumerated() {
      if index > 0 { append(list.separator) }
      for line in item.lines { appendOnOneLine(line.fragments[...]) }
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
      guard case .list = fragments[index] else { return false }
      return !behindFittingText || fits(fragments[..<index])
    }
    return lists.max { CodeFragment.width(fragments[$0...$0]) ?? .max < CodeFragment.width(fragments[$1...$1]) ?? .max }
  }

  /// The last space whose line fits up to there, else the first.
  private func space(toBreakIn fragments: ArraySlice<CodeFragment>) -> Int? {
    let spaces = fragments.indices.filter { fragments[$0] == .space }
    return spaces.last { fits(fragments[..<$0]) } ?? spaces.first
  }
}
