extension PatternParser {
  /// Reads an escape outside of a class, from its backslash on.
  mutating func parseEscape() throws(PatternError) -> PatternNode {
    let start = offset
    if take("\\b") { return .assertion(.word) }
    if take("\\B") { return .assertion(.notWord) }
    if take("\\k<") { return try parseNamedReference(from: start) }
    if let number = takeReferenceNumber() {
      guard number <= groupTotal else {
        throw PatternError(offset: start, message: "there is no group \(number) to refer to; correct the number")
      }
      return .backReference(number)
    }
    return .characters(try parseCharacterEscape())
  }

  private mutating func parseNamedReference(from start: Int) throws(PatternError) -> PatternNode {
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[offset...].prefix { $0 != ">" })
    offset += name.count
    guard take(">"), let number = groupNames[String(name)] else {
      throw PatternError(offset: start, message: "there is no group of that name to refer to; correct the name")
    }
    return .backReference(number)
  }

  private mutating func takeReferenceNumber() -> Int? {
    let digits = scalars[min(offset + 1, scalars.count)...].prefix { ("0"..."9").contains($0) }
    guard let first = digits.first, first != "0" else { return nil }
    offset += 1 + digits.count
    return digits.reduce(0) { min($0 * 10 + Int($1.value - 0x30), 1_000_000) }
  }

  /// Reads an escape that stands for characters, inside or outside of a class, from its backslash on.
  mutating func parseCharacterEscape() throws(PatternError) -> ScalarSet {
    let start = offset
    offset += 1
    guard let scalar = next else {
      throw PatternError(offset: start, message: "the pattern ends in a backslash; write '\\\\' for the character")
    }
    offset += 1
    if let set = Self.classEscape(scalar) { return set }
    switch scalar {
    case "p", "P": return try parseProperty(isNegative: scalar == "P", from: start)
    case "c": return ScalarSet(try parseControl(from: start))
    case "x": return ScalarSet(try parseHexadecimal(count: 2, from: start))
    case "u": return ScalarSet(try parseUnicodeEscape(from: start))
    case "0":
      if let digit = next, ("0"..."9").contains(digit) {
        throw PatternError(offset: start, message: "octal escapes are not part of ECMA-262; write '\\xHH'")
      }
      return ScalarSet(0)
    case "a"..."z", "A"..."Z", "1"..."9": throw unknownEscape(scalar, at: start)
    default: return ScalarSet(scalar.value)
    }
  }

  private static func classEscape(_ scalar: Unicode.Scalar) -> ScalarSet? {
    switch scalar {
    case "d": .digits
    case "D": ScalarSet.digits.inverted
    case "w": .word
    case "W": ScalarSet.word.inverted
    case "s": .whitespace
    case "S": ScalarSet.whitespace.inverted
    case "t": ScalarSet(0x09)
    case "n": ScalarSet(0x0A)
    case "v": ScalarSet(0x0B)
    case "f": ScalarSet(0x0C)
    case "r": ScalarSet(0x0D)
    default: nil
    }
  }

  private func unknownEscape(_ scalar: Unicode.Scalar, at start: Int) -> PatternError {
    let advice =
      switch scalar {
      case "A": "write '^' for the start of the string"
      case "z", "Z": "write '$' for the end of the string"
      case "h": "write '[ \\t]'"
      case "a": "write '\\x07'"
      case "e": "write '\\x1B'"
      default: "remove the backslash if the character itself is meant"
      }
    return PatternError(offset: start, message: "'\\\(scalar)' is no escape of ECMA-262; \(advice)")
  }

  private mutating func parseProperty(isNegative: Bool, from start: Int) throws(PatternError) -> ScalarSet {
    let isBraced = take("{")
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[offset...].prefix { isBraced && $0 != "}" })
    offset += name.count
    guard isBraced, take("}") else {
      throw PatternError(offset: start, message: "'\\p' wants the name of a property in braces, as in '\\p{Letter}'")
    }
    guard let members = UnicodeProperties.members(String(name)) else {
      throw PatternError(
        offset: start,
        message: "'\(String(name))' is no Unicode property that is supported; name a general category or a script")
    }
    return isNegative ? members.inverted : members
  }

  private mutating func parseControl(from start: Int) throws(PatternError) -> UInt32 {
    guard let letter = next, ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) else {
      throw PatternError(offset: start, message: "'\\c' wants a letter after it")
    }
    offset += 1
    return letter.value % 32
  }

  private mutating func parseHexadecimal(count: Int, from start: Int) throws(PatternError) -> UInt32 {
    let digits = scalars[offset...].prefix(count)
    guard digits.count == count, let value = Self.hexadecimal(digits) else {
      throw PatternError(offset: start, message: "the escape wants \(count) hexadecimal digits")
    }
    offset += count
    return value
  }

  private static func hexadecimal(_ digits: ArraySlice<Unicode.Scalar>) -> UInt32? {
    guard !digits.isEmpty, digits.count <= 8, digits.allSatisfy(\.properties.isASCIIHexDigit) else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: digits)
    return UInt32(String(text), radix: 16)
  }

  private mutating func parseUnicodeEscape(from start: Int) throws(PatternError) -> UInt32 {
    if take("{") {
      let digits = scalars[offset...].prefix { $0 != "}" }
      offset += digits.count
      guard take("}"), let value = Self.hexadecimal(digits), value <= ScalarSet.greatest else {
        throw PatternError(offset: start, message: "the braces want the number of a code point, up to 10FFFF")
      }
      return value
    }
    let first = try parseHexadecimal(count: 4, from: start)
    guard (0xD800...0xDBFF).contains(first), offset + 6 <= scalars.count, scalars[offset] == "\\",
      scalars[offset + 1] == "u", let second = Self.hexadecimal(scalars[(offset + 2)..<(offset + 6)]),
      (0xDC00...0xDFFF).contains(second)
    else { return first }
    offset += 6
    return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
  }
}
