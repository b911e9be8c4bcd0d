/// Follows all the paths of an automaton of positions at once, with a bit for each position.
struct NFAMatcher {
  private static let stepSize = 5

  private let columns: Int
  private let classes: ClassTable
  private let entries: CheckedBytes
  private let steps: CheckedBytes
  private let targets: CheckedBytes

  /// Looks at the tables of `Pattern.Program.nfa`.
  init(columns: Int, classes: ClassTable, entries: CheckedBytes, steps: CheckedBytes, targets: CheckedBytes) {
    self.columns = columns
    self.classes = classes
    self.entries = entries
    self.steps = steps
    self.targets = targets
  }

  /// Whether the bytes match; they are read only until that is certain.
  ///
  /// - Complexity: O(n · m), where n is the number of bytes and m the number of edges, at most 32,768.
  func matches(_ bytes: CheckedBytes) -> Bool {
    if isCertain(at: 0) { return true }
    return BitSet.withTwo(below: steps.count / Self.stepSize) { current, next in
      _ = current.insert(0)
      var offset = 0
      while offset < bytes.count {
        let symbol = classes.next(bytes, at: &offset)
        switch step(symbol, from: current, to: &next) {
        case .certain: return true
        case .impossible: return false
        case .open: break
        }
        swap(&current, &next)
        next.removeAll()
      }
      return mayEnd(at: current)
    }
  }

  /// What is known after a character.
  private enum Outlook {
    case certain
    case impossible
    case open
  }

  private func step(_ symbol: Int, from current: borrowing BitSet, to next: inout BitSet) -> Outlook {
    var outlook = Outlook.impossible
    for index in 0..<current.wordCount {
      var word = current.word(at: index)
      while word != 0 {
        let position = index * 64 + word.trailingZeroBitCount
        word &= word - 1
        switch enter(after: position, symbol, &next) {
        case .certain: return .certain
        case .open: outlook = .open
        case .impossible: break
        }
      }
    }
    return outlook
  }

  /// Adds the positions after one that a class enters.
  private func enter(after position: Int, _ symbol: Int, _ next: inout BitSet) -> Outlook {
    var outlook = Outlook.impossible
    let list = list(at: position)
    for range in 0..<targets.number(at: list + 1, count: 2) {
      let start = list + 3 + range * 4
      for target in targets.number(at: start, count: 2)...targets.number(at: start + 2, count: 2) {
        let kind = steps.number(at: target * Self.stepSize, count: 2)
        guard entries.digit(at: kind * columns + symbol) == 1 else { continue }
        outlook = .open
        if next.insert(target), isCertain(at: target) { return .certain }
      }
    }
    return outlook
  }

  private func list(at position: Int) -> Int { steps.number(at: position * Self.stepSize + 2, count: 3) }

  private func isCertain(at position: Int) -> Bool { targets.digit(at: list(at: position)) & 1 != 0 }

  private func mayEnd(at positions: borrowing BitSet) -> Bool {
    for index in 0..<positions.wordCount {
      var word = positions.word(at: index)
      while word != 0 {
        if targets.digit(at: list(at: index * 64 + word.trailingZeroBitCount)) & 2 != 0 { return true }
        word &= word - 1
      }
    }
    return false
  }
}
