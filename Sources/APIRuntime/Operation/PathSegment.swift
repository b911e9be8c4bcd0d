/// One segment of a URL's path.
enum PathSegment {
  /// Whether a value is a segment as it is: nothing of it is encoded, and nobody reads a dot segment in it.
  ///
  /// True for letters, digits, `-`, `_` and `~`, which is what most identifiers are made of; false says nothing.
  ///
  /// - Complexity: O(n) in the length of the value.
  static func isPlain(_ value: String) -> Bool {
    value.utf8.withContiguousStorageIfAvailable { bytes in
      !bytes.isEmpty && bytes.allSatisfy(isPlain)
    } ?? false
  }

  /// Appends a value, percent-encoded so that it is one segment whatever it holds.
  ///
  /// Everything but unreserved characters is encoded, `/`, `%`, `;` and `+` among them.
  ///
  /// - Complexity: O(n) in the length of the value.
  /// - SeeAlso: RFC 3986, sections 2.1 and 2.3.
  static func encode(_ value: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes += value.utf8
    guard let reserved = bytes[start...].firstIndex(where: { !isUnreserved($0) }) else { return }
    let rest = bytes[reserved...]
    bytes.removeSubrange(reserved...)
    for byte in rest {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 0xF)]
      }
    }
  }

  /// Whether a server, or a proxy before it, may read "this folder" or "the folder above" in the value.
  ///
  /// True when `.` or `..` is all of the value, or all that stands between two of its separators, which are `/` and
  /// `\`. Characters count in their percent-encoded forms too, however often they were encoded.
  ///
  /// - Complexity: O(n) in the length of the value.
  /// - SeeAlso: RFC 3986, sections 5.2.4 and 7.3.
  static func hasDotSegment(_ value: some StringProtocol) -> Bool {
    hasDotSegment(Substring(value).utf8)
  }

  /// The same of the bytes of a value.
  static func hasDotSegment(_ value: Substring.UTF8View) -> Bool {
    // Nothing else becomes a dot.
    guard mayHaveDot(value) else { return false }
    return decoded(value).split(whereSeparator: isSeparator).contains { segment in
      segment.elementsEqual(".".utf8) || segment.elementsEqual("..".utf8)
    }
  }

  private static func mayHaveDot(_ value: Substring.UTF8View) -> Bool {
    value.withContiguousStorageIfAvailable(mayHaveDot(in:)) ?? mayHaveDot(in: value)
  }

  private static func mayHaveDot(in bytes: some Collection<UInt8>) -> Bool {
    bytes.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") }
  }

  /// The bytes of a value, percent-decoded until nothing is left to decode.
  private static func decoded(_ value: Substring.UTF8View) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in value {
      bytes.append(byte)
      // What is decoded may complete another triplet: `%252e` is `%2e`, which is a dot.
      while let last = decodedTriplet(bytes.suffix(3)) {
        bytes.removeLast(3)
        bytes.append(last)
      }
    }
    return bytes
  }

  /// The byte that a percent sign and two hexadecimal digits stand for; nil for other bytes.
  private static func decodedTriplet(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    guard bytes.count == 3, bytes.first == UInt8(ascii: "%"),
      let high = hexValue(bytes[bytes.startIndex + 1]), let low = hexValue(bytes[bytes.startIndex + 2])
    else { return nil }
    return high << 4 | low
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  /// Whether a character stands for itself everywhere in a URL.
  static func isUnreserved(_ byte: UInt8) -> Bool {
    isPlain(byte) || byte == UInt8(ascii: ".")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }

  private static func hexValue(_ digit: UInt8) -> UInt8? {
    Character(Unicode.Scalar(digit)).hexDigitValue.map(UInt8.init)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
