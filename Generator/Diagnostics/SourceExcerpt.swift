/// A line of a source as a terminal shows it, and the underline that belongs below it.
struct SourceExcerpt: Hashable, Sendable {
  /// The line, or the part of it around the place, without anything that a terminal would act upon.
  let text: String
  /// Blanks, then `^` below the first character of the place and `~` below the others.
  let underline: String

  /// The most terminal columns that are shown of a line before it is cut around the place.
  static let width = 100
  /// How many terminal columns stay before the place when the line is cut.
  static let lead = 40

  /// Quotes `line`, of which `length` Unicode scalars from `column` on, counted from 1, are underlined.
  init(of line: String, column: Int, length: Int) {
    let cells = line.unicodeScalars.map(Cell.init)
    let start = min(max(column - 1, 0), cells.count)
    let end = min(start + max(length, 1), cells.count)
    let window = Self.window(of: cells, around: start)
    let opening = window.lowerBound > 0 ? "…" : ""
    let closing = window.upperBound < cells.count ? "…" : ""

    text = opening + cells[window].map(\.text).joined() + closing
    let before = opening.count + cells[window.lowerBound..<start].width
    let marked = cells[start..<min(end, window.upperBound)].width
    underline = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(marked - 1, 0))
  }

  /// The cells that are shown: all of them, or as many around `start` as fit.
  private static func window(of cells: [Cell], around start: Int) -> Range<Int> {
    guard cells[...].width > width else { return cells.indices }
    var lower = start
    var used = 0
    while lower > 0, used + cells[lower - 1].width <= lead {
      lower -= 1
      used += cells[lower].width
    }
    var upper = lower
    used = 0
    while upper < cells.count, used + cells[upper].width <= width {
      used += cells[upper].width
      upper += 1
    }
    return lower..<max(upper, start)
  }
}

/// What a terminal shows for one Unicode scalar of a line.
private struct Cell {
  let text: String
  let width: Int

  init(_ scalar: Unicode.Scalar) {
    if scalar == "\t" {
      text = "  "
      width = 2
    } else {
      text = scalar.isPrintable ? String(scalar) : scalar.escapeSequence
      width = scalar.isPrintable ? scalar.terminalWidth : text.count
    }
  }
}

extension ArraySlice<Cell> {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }
}
