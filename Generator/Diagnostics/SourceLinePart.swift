/// Some of a line's text, around the place that somebody asked about.
struct SourceLinePart: Hashable, Sendable {
  /// The text, without a line break.
  var text = ""
  /// The column of the first Unicode scalar of the text, counted from 1.
  var firstColumn = 1
  /// Whether the line goes on behind the text.
  var isCutBehind = false
}
