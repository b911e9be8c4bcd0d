/// One line of a ``CodeBlock``. A line without fragments is blank.
struct CodeLine: Hashable, Sendable {
  /// The number of spaces before the first fragment.
  var indentation = 0
  /// The parts of the line from left to right.
  var fragments: [CodeFragment] = []
}
