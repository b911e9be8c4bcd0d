/// Runs a deterministic automaton over the bytes of a string.
///
/// Characters beyond ASCII are decoded on the fly. For those of ASCII the steps are the ones that an automaton over
/// bytes would take: a class, and a state. Such an automaton would need a state for each part of a character that a
/// class like `\p{Letter}` takes, and tables many times as large.
struct DFAMatcher {
  private static let failure = 0
  private static let success = 1
  private static let first = 2

  private let columns: Int
  private let classes: ClassTable
  private let rows: CheckedBytes

  /// Looks at the tables of `Pattern.Program.dfa`.
  init(columns: Int, ascii: CheckedBytes, beyond: CheckedBytes, rows: CheckedBytes) {
    self.columns = columns
    classes = ClassTable(ascii: ascii, beyond: beyond)
    self.rows = rows
  }

  /// Whether the bytes match; they are read only until that is certain.
  ///
  /// - Complexity: O(n) in the number of bytes.
  func matches(_ bytes: CheckedBytes) -> Bool {
    classes.width == 1 ? matchesNarrow(bytes) : matchesWide(bytes)
  }

  private func matchesNarrow(_ bytes: CheckedBytes) -> Bool {
    var row = 0
    var offset = 0
    while offset < bytes.count {
      let symbol = classes.nextDigit(bytes, at: &offset)
      let state = rows.digit(at: row &+ symbol)
      if state <= Self.success { return state == Self.success }
      row = (state &- Self.first) &* columns
    }
    return rows.digit(at: row) == Self.success
  }

  private func matchesWide(_ bytes: CheckedBytes) -> Bool {
    var row = 0
    var offset = 0
    while offset < bytes.count {
      let symbol = classes.next(bytes, at: &offset)
      let state = rows.number(at: (row &+ symbol) &* 2, count: 2)
      if state <= Self.success { return state == Self.success }
      row = (state &- Self.first) &* columns
    }
    return rows.number(at: row &* 2, count: 2) == Self.success
  }
}
