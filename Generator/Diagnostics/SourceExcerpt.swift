/// A line of a source as a terminal shows it, and the underline that belongs below it.
struct SourceExcerpt: Hashable, Sendable {
  /// The line, or the part of it around the place, without anything that a terminal would act upon.
  let text: String
  /// Blanks, then `^` below the first character of the place and `~` below the others.
  let underline: String

  /// The most terminal columns that are shown of a line before it is cut around the place.
  static let width = 100
  /// How many Unicode scalars of a line are looked at before the place, and from it on.
  static let reach = width
  /// How many terminal columns stay before the place when the line is cut.
  static let lead = 40

  /// Quotes the line, of which `length` Unicode scalars from `column` on, counted from 1, are underlined; all that
  /// follow when it is 0.
  init(of part: SourceLinePart, column: Int, length: Int) {
    let cells = part.text.unicodeScalars.map(Cell.init)
    let place = min(max(column - part.firstColumn, 0), cells.count)
    let end = length == 0 ? cells.count : min(place + length, cells.count)
    let isCutBefore = part.firstColumn > 1
    let isWhole = !isCutBefore && !part.isCutBehind && cells[...].width <= Self.width
    let window = isWhole ? cells.indices : Self.window(of: cells, around: place)
    let opening = isCutBefore || window.lowerBound > 0 ? "…" : ""
    let closing = part.isCutBehind || window.upperBound < cells.count ? "…" : ""

    text = opening + cells[window].map(\.text).joined() + closing
    let before = opening.count + cells[window.lowerBound..<place].width
    let marked = cells[place..<max(place, min(end, window.upperBound))].width
    underline = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(marked - 1, 0))
  }

  /// The cells around `start` that fit.
  private static func window(of cells: [Cell], around start: Int) -> Range<Int> {
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
