/// A part of a line of code.
enum CodeFragment: Hashable, Sendable {
  /// Text that is printed as it is; no line break in it.
  case text(String)
  /// Items with commas between them, inside brackets that are part of the text around.
  case list(CodeList)
}

/// Items with commas between them: on one line when they fit, else one on a line.
struct CodeList: Hashable, Sendable {
  /// The items, in order.
  var items: [CodeBlock]
  /// Whether a comma follows the last item when there is one item a line, as swift-format wants in array literals.
  var hasTrailingComma = false
}
