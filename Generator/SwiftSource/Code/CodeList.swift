/// Items with commas between them: on one line when they fit, else one on a line.
struct CodeList: Hashable, Sendable {
  /// What stands around a list.
  enum Kind: Hashable, Sendable {
    /// Parentheses.
    case arguments
    /// The square brackets of a literal, where swift-format wants a comma after the last of several elements.
    case elements
    /// The colon of a declaration before it, and nothing after it.
    case inheritance
  }

  /// What stands around the list; it is part of the text before and after.
  var kind: Kind
  /// The items, in order; at least one.
  var items: [CodeBlock]

  /// The width on one line; nil when an item has several lines.
  ///
  /// Counts the comma after the last element, too, for which swift-format leaves room even where it writes none.
  var width: Int? {
    var width = separator.utf8.count * (items.count - 1) + lead.utf8.count + lastSeparator.utf8.count
    for item in items {
      guard item.lines.count == 1, let next = CodeFragment.width(item.lines[0].fragments[...]) else { return nil }
      width += next
    }
    return width
  }

  /// What stands before the first item when all are on one line.
  var lead: String { kind == .inheritance ? " " : "" }

  /// What follows the last item when there is one item on a line.
  var lastSeparator: String { kind == .elements && items.count > 1 ? "," : "" }

  /// What stands between two items on one line.
  var separator: String { ", " }
}
