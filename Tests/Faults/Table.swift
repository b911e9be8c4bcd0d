import Foundation

/// The table fault × transport, printed row by row.
struct Table {
  private let columns: [String]
  private var survived = 0, refused = 0, failed = 0

  /// Begins a table with a column for every transport.
  init(columns: [String]) {
    self.columns = columns
    Self.write(Self.row("fault", columns))
    Self.write(Self.row(String(repeating: "-", count: 38), columns.map { _ in String(repeating: "-", count: 24) }))
  }

  /// Whether nothing has failed.
  var isClean: Bool { failed == 0 }

  /// Prints one row, and what is worth telling about its cells below it.
  mutating func print(_ name: String, _ verdicts: [Verdict]) {
    Self.write(Self.row(name, verdicts.map(\.cell)))
    for (column, verdict) in zip(columns, verdicts) {
      if let note = verdict.note { Self.write("    \(column): \(note)") }
      switch verdict {
      case .survived: survived += 1
      case .refused: refused += 1
      case .failed: failed += 1
      }
    }
  }

  /// Prints how many cells are as they must be; a documented refusal is.
  func printScore(after time: Duration) {
    let total = survived + refused + failed
    Self.write("\(survived) survived, \(refused) refused, \(failed) failed, in \(Milliseconds(time))")
    Self.write("score faults \(survived + refused)/\(total)")
  }

  /// Prints a line at once, so that the last one tells what a process that ends was at.
  private static func write(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    ([name.padded(to: 38)] + cells.map { $0.padded(to: 24) }).joined(separator: " | ")
  }
}

extension Verdict {
  /// The verdict in a word.
  fileprivate var cell: String {
    switch self {
    case .survived(_, let time): "ok \(Milliseconds(time))"
    case .refused: "refused"
    case .failed: "FAILED"
    }
  }

  /// What is worth telling about it; nil for nothing.
  fileprivate var note: String? {
    switch self {
    case .survived(let note, _): note.isEmpty ? nil : note
    case .refused(let reason): "refused: \(reason)"
    case .failed(let why, _): "FAILED: \(why)"
    }
  }
}

extension String {
  /// The text with spaces at its end, up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
