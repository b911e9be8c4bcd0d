/// A part of a line that is too long, or that holds a list with lines of its own.
struct CodeFragment {
  /// What a part is.
  enum Kind: Equatable {
    /// Text that is printed as it is.
    case text
    /// A place where the line may be broken, by its mark: a space, or the brace that opens a body.
    case mark(UInt8)
    /// A list, by the mark that starts it.
    case list(UInt8)
  }

  /// What the part is.
  var kind: Kind
  /// The text or mark; a list without the marks at its ends.
  var bytes: ArraySlice<UInt8>
  /// The width on one line; nil for a list that holds an item of several lines.
  var width: Int?
}

extension CodeFragment {
  /// The fragments of a line without the spaces at its start.
  static func fragments(of line: ArraySlice<UInt8>) -> [CodeFragment] {
    var fragments: [CodeFragment] = []
    var rest = line
    while let first = rest.first {
      let fragment: CodeFragment
      if CodeMark.startsList(first) {
        let end = endOfList(in: rest.dropFirst())
        fragment = list(rest[..<end])
        rest = rest[(end + 1)...]
      } else if first < UInt8(ascii: " ") {
        fragment = CodeFragment(kind: .mark(first), bytes: rest.prefix(1), width: width(of: rest.prefix(1)))
        rest = rest.dropFirst()
      } else {
        let text = rest.prefix { $0 >= UInt8(ascii: " ") }
        fragment = CodeFragment(kind: .text, bytes: text, width: width(of: text))
        rest = rest[text.endIndex...]
      }
      fragments.append(fragment)
    }
    return fragments
  }

  /// The width of fragments on one line; nil when one holds an item of several lines.
  static func width(_ fragments: ArraySlice<CodeFragment>) -> Int? {
    var width = 0
    for fragment in fragments {
      guard let next = fragment.width else { return nil }
      width += next
    }
    return width
  }

  /// A line of an item of a list.
  struct ItemLine {
    /// The code.
    let code: ArraySlice<UInt8>
    /// Whether it is the last line of its item.
    let endsItem: Bool
  }

  /// The lines of the items of a list.
  ///
  /// An item ends at a separator, and a line of it at its mark, unless they are those of a list within.
  var itemLines: [ItemLine] {
    var lines: [ItemLine] = []
    var depth = 0
    var start = bytes.startIndex
    let span = bytes.span
    for offset in span.indices {
      let byte = span[offset]
      guard byte < UInt8(ascii: " ") else { continue }
      if CodeMark.startsList(byte) { depth += 1 }
      if byte == CodeMark.endOfList { depth -= 1 }
      guard depth == 0, byte == CodeMark.separator || byte == CodeMark.itemLine else { continue }
      let index = bytes.startIndex + offset
      lines.append(ItemLine(code: bytes[start..<index], endsItem: byte == CodeMark.separator))
      start = index + 1
    }
    lines.append(ItemLine(code: bytes[start...], endsItem: true))
    return lines
  }

  /// The list that starts at the first byte, without the mark that ends it.
  private static func list(_ bytes: ArraySlice<UInt8>) -> CodeFragment {
    CodeFragment(kind: .list(bytes[bytes.startIndex]), bytes: bytes.dropFirst(), width: width(of: bytes))
  }

  /// Where the list ends that these bytes are in.
  private static func endOfList(in bytes: ArraySlice<UInt8>) -> Int {
    var depth = 1
    for index in bytes.indices {
      if CodeMark.startsList(bytes[index]) { depth += 1 }
      if bytes[index] == CodeMark.endOfList { depth -= 1 }
      if depth == 0 { return index }
    }
    return bytes.endIndex
  }

  /// The width of code on one line, with spaces at its start; nil when it has several.
  static func width(of bytes: ArraySlice<UInt8>) -> Int? {
    let line = CodeLine(in: bytes.span, from: 0)
    return line.width.map { line.indentation + $0 }
  }
}

extension CodeMark {
  /// The characters of ASCII that are printed, each of the width 1.
  static let plain: ClosedRange<UInt8> = 0x20...0x7F

  /// The index of the first byte that is not plain; the end when all are.
  ///
  /// Eight bytes are looked at at once: nearly all bytes of code are plain.
  static func firstUnplain(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      // Below a space, a byte borrows; what it borrows from is behind it.
      let unplain = (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080
      guard unplain == 0 else { return index + unplain.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, plain.contains(bytes[index]) { index += 1 }
    return index
  }

  /// The width of a byte on one line: of a mark what is printed in its place, of text the scalars that start there.
  static func width(of byte: UInt8) -> Int {
    switch byte {
    case plain, space, statementSpace, elements, inheritance: 1
    case separator, brace: 2
    case arguments, element, endOfList, 0x80...0xBF: 0
    default: 1
    }
  }
}
