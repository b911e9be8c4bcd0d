/// Items with commas between them: on one line when they fit, else one on a line.
struct CodeList {
  /// What stands around a list.
  enum Kind {
    /// Parentheses.
    case arguments
    /// The square brackets of a literal, where swift-format wants a comma after the last of several elements.
    case elements
    /// The colon of a declaration before it, and nothing after it.
    case inheritance
  }

  /// What stands around the list; it is part of the text before and after.
  var kind: Kind
  /// The items, in order.
  var items: [CodeBlock]

  /// The mark that starts the list.
  var start: UInt8 {
    switch kind {
    case .arguments: CodeMark.arguments
    case .elements: items.count > 1 ? CodeMark.elements : CodeMark.element
    case .inheritance: CodeMark.inheritance
    }
  }
}
