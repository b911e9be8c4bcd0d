/// The first lines in which two texts differ, as a person reads them.
struct LineDifference: CustomStringConvertible {
  /// How many lines are shown.
  private static let limit = 12

  private let changes: [(line: Int, text: String)]

  /// Compares what is expected with what there is, line by line.
  init(expected: String, found: String) {
    let difference = found.split(separator: "\n", omittingEmptySubsequences: false)
      .difference(from: expected.split(separator: "\n", omittingEmptySubsequences: false))
    changes = difference.map { change in
      switch change {
      case .remove(let offset, let line, _): (offset + 1, "-\(line)")
      case .insert(let offset, let line, _): (offset + 1, "+\(line)")
      }
    }.sorted { $0.line < $1.line }
  }

  /// One line for each: its number, `-` when it was expected or `+` when it was found, and its text.
  var description: String {
    let shown = changes.prefix(Self.limit).map { "    \($0.line): \($0.text)" }
    let rest = changes.count - shown.count
    return (shown + (rest > 0 ? ["    … and \(rest) more"] : [])).joined(separator: "\n")
  }
}
