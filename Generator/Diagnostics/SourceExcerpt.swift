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
    let scalars = Array(line.unicodeScalars)
    let start = min(max(column - 1, 0), scalars.count)
    // A line may be a whole minified document: only what can be shown becomes cells.
    let nearby = max(start - Self.width, 0)..<min(start + Self.width, scalars.count)
    let cells = scalars[nearby].map(Cell.init)
    let place = start - nearby.lowerBound
    let end = min(place + max(length, 1), cells.count)
    let window =
      nearby.count == scalars.count && cells[...].width <= Self.width
      ? cells.indices : Self.window(of: cells, around: place)
    let opening = nearby.lowerBound + window.lowerBound > 0 ? "…" : ""
    let closing = nearby.lowerBound + window.upperBound < scalars.count ? "…" : ""

    text = opening + cells[window].map(\.text).joined() + closing
    let before = opening.count + cells[window.lowerBound..<place].width
    let marked = cells[place..<min(end, window.upperBound)].width
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
