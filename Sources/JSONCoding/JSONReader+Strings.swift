/// Where the contents of a string are.
enum StringExtent {
  /// In the text, between these offsets: the string is all ASCII and has no escapes.
  case ascii(start: Int, end: Int)
  /// In the text, between these offsets: the string has no escapes.
  case plain(start: Int, end: Int)
  /// In the reader's scratch bytes, until the next string is scanned.
  case unescaped
}

extension JSONReader {
  /// Passes the string that begins at the next byte, checking it.
  @inline(__always)
  mutating func scanString() throws(JSONSyntaxError) -> StringExtent {
    let start = position &+ 1
    let end = bytes.firstSpecial(from: start)
    guard end < bytes.count, bytes[end] == .quote else { return try scanStringSlowly() }
    position = end &+ 1
    return .ascii(start: start, end: end)
  }

  /// Passes the next value if it is a string of ASCII without escapes that no white space precedes, and returns it.
  ///
  /// This is how nearly all strings are met; what is `nil` here must be read by ``scanString()``.
  @inline(__always)
  mutating func readPlainString() -> String? {
    guard position < bytes.count, bytes[position] == .quote else { return nil }
    let start = position &+ 1
    let end = bytes.firstSpecial(from: start)
    guard end < bytes.count, bytes[end] == .quote else { return nil }
    position = end &+ 1
    return bytes.asciiString(from: start, to: end)
  }

  /// Reads a string that is not a plain one, or records that the next value is none; `nil` when it is not.
  @inline(never)
  mutating func readOtherString() throws(JSONSyntaxError) -> String? {
    guard try expects(.string) else { return nil }
    return string(try scanString())
  }

  /// Passes a string that holds escapes or is not all ASCII.
  @inline(never)
  private mutating func scanStringSlowly() throws(JSONSyntaxError) -> StringExtent {
    let start = position + 1
    let end = try scanRun(from: start)
    guard bytes[end] == .quote else {
      try unescape(from: start, firstEscape: end)
      return .unescaped
    }
    position = end + 1
    return .plain(start: start, end: end)
  }

  /// The offset of the quotation mark or backslash that ends a run of unescaped characters.
  private func scanRun(from start: Int) throws(JSONSyntaxError) -> Int {
    let end = bytes.firstEscapable(from: start)
    if let invalid = bytes.firstInvalidUTF8(from: start, to: end) { throw JSONSyntaxError(.invalidUTF8, at: invalid) }
    guard end < bytes.count else { throw JSONSyntaxError(.unexpectedEnd, at: end) }
    guard bytes[end] >= 0x20 else { throw JSONSyntaxError(.controlCharacter, at: end) }
    return end
  }

  /// Fills the scratch bytes with the contents of the string, the first run of which is known.
  private mutating func unescape(from start: Int, firstEscape: Int) throws(JSONSyntaxError) {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: bytes.slice(from: start, to: firstEscape))
    position = firstEscape
    while bytes[position] != .quote {
      let scalar = try scanEscape()
      scratch.append(contentsOf: scalar.utf8)
      let end = try scanRun(from: position)
      scratch.append(contentsOf: bytes.slice(from: position, to: end))
      position = end
    }
    position += 1
  }

  /// Passes the escape that begins at the next byte.
  private mutating func scanEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    guard position + 1 < bytes.count else { throw JSONSyntaxError(.unexpectedEnd, at: bytes.count) }
    let character: Unicode.Scalar
    switch bytes[position + 1] {
    case .quote: character = "\""
    case .backslash: character = "\\"
    case UInt8(ascii: "/"): character = "/"
    case UInt8(ascii: "b"): character = "\u{8}"
    case UInt8(ascii: "f"): character = "\u{C}"
    case UInt8(ascii: "n"): character = "\n"
    case UInt8(ascii: "r"): character = "\r"
    case UInt8(ascii: "t"): character = "\t"
    case UInt8(ascii: "u"): return try scanUnicodeEscape()
    default: throw JSONSyntaxError(.invalidEscape, at: position + 1)
    }
    position += 2
    return character
  }

  /// Passes a `\u` escape, or the two of a surrogate pair.
  private mutating func scanUnicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = position
    let high = try hexadecimal(at: start + 2)
    if let scalar = Unicode.Scalar(high) {
      position += 6
      return scalar
    }
    guard UTF16.isLeadSurrogate(high), bytes.hasPrefix(#"\u"#, at: start + 6) else {
      throw JSONSyntaxError(.loneSurrogate, at: start)
    }
    let low = try hexadecimal(at: start + 8)
    guard UTF16.isTrailSurrogate(low) else { throw JSONSyntaxError(.loneSurrogate, at: start) }
    position += 12
    return UTF16.decode(UTF16.EncodedScalar([high, low]))
  }

  /// The value of the four hexadecimal digits at `start`.
  private func hexadecimal(at start: Int) throws(JSONSyntaxError) -> UInt16 {
    var value: UInt16 = 0
    for offset in start..<start + 4 {
      guard offset < bytes.count else { throw JSONSyntaxError(.unexpectedEnd, at: offset) }
      guard let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue else {
        throw JSONSyntaxError(.invalidEscape, at: offset)
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  /// The string of an extent that was scanned last.
  @inline(__always)
  func string(_ extent: StringExtent) -> String {
    switch extent {
    case .ascii(let start, let end): bytes.asciiString(from: start, to: end)
    case .plain(let start, let end): bytes.string(from: start, to: end)
    case .unescaped: String(decoding: scratch, as: UTF8.self)
    }
  }
}
