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
  static func breakable(_ text: Substring) -> [CodeFragment] {
    var fragments: [CodeFragment] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var isInString = false
    var (last, beforeLast): (UInt8?, UInt8?) = (nil, nil)
    for index in bytes.indices {
      let byte = bytes[index]
      let isBehindEqual = last == UInt8(ascii: "=") && (beforeLast == nil || beforeLast == UInt8(ascii: " "))
      if byte == UInt8(ascii: " "), !isInString, last == UInt8(ascii: ":") || isBehindEqual {
        fragments += [.text(String(text[start..<index])), .space]
        start = bytes.index(after: index)
        (last, beforeLast) = (nil, nil)
      } else {
        if byte == UInt8(ascii: "\"") { isInString.toggle() }
        (last, beforeLast) = (byte, last)
      }
    }
    return start == bytes.endIndex ? fragments : fragments + [.text(String(text[start...]))]
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
    case .text(let text): text.scalarCount
    case .space, .statementSpace: 1
    case .list(let list): list.width
    case .brace: " {".utf8.count
    }
  }
}

extension String {
  /// The number of Unicode scalars: that of the bytes which begin one.
  var scalarCount: Int {
    var text = self
    return text.withUTF8 { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }
}
