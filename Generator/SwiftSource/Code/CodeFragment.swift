/// A part of a line of code.
enum CodeFragment: Hashable, Sendable {
  /// Text that is printed as it is; no line break in it.
  case text(String)
  /// A space, or a line break when the line is too long; what follows is indented deeper then.
  case space
  /// A space behind `case …:`, or a line break when the line is too long: the first place to break it.
  case statementSpace
  /// Items with commas between them.
  case list(CodeList)
  /// The brace that opens a body: after a space, or on a line of its own when the line before it was broken.
  case brace
}

extension CodeFragment {
  /// The fragments of text in which a line may break after `: ` and ` = `, but not inside a string literal.
  static func breakable(_ text: some StringProtocol) -> [CodeFragment] {
    var fragments: [CodeFragment] = []
    var part = ""
    var isInString = false
    for character in text {
      if character == " ", !isInString, part.hasSuffix(":") || part.hasSuffix(" =") || part == "=" {
        fragments += [.text(part), .space]
        part = ""
      } else {
        if character == "\"" { isInString.toggle() }
        part.append(character)
      }
    }
    return part.isEmpty ? fragments : fragments + [.text(part)]
  }

  /// The width of fragments on one line; nil when one holds a block of several lines.
  static func width(_ fragments: ArraySlice<CodeFragment>) -> Int? {
    var width = 0
    for fragment in fragments {
      guard let next = fragment.width else { return nil }
      width += next
    }
    return width
  }

  /// The width on one line; nil for a list that holds a block of several lines.
  private var width: Int? {
    switch self {
    case .text(let text): text.unicodeScalars.count
    case .space, .statementSpace: 1
    case .list(let list): list.width
    case .brace: " {".utf8.count
    }
  }
}
