/// A string literal that decodes to exactly the bytes of its value.
///
/// Printable ASCII stands for itself. `\`, `"` and every other scalar are escaped, so that no text can end the literal,
/// start an interpolation, or look like something else.
package struct StringLiteral: Hashable, Sendable {
  /// The string that the literal stands for.
  package let value: String

  /// Creates the literal of any string.
  package init(_ value: String) {
    self.value = value
  }

}

extension StringLiteral: CodeText {
  /// Appends the literal as Swift source, with its quotation marks.
  func write(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes += value.utf8
    if !bytes[start...].allSatisfy(StringLiteral.standsForItself) {
      bytes.removeLast(bytes.count - start)
      for scalar in value.unicodeScalars { StringLiteral.write(scalar, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a scalar as it is written between quotation marks.
  static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII, standsForItself(UInt8(ascii: scalar)) {
      bytes.append(UInt8(ascii: scalar))
    } else if scalar == "\\" || scalar == "\"" {
      bytes += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
    } else {
      bytes += scalar.escaped.utf8
    }
  }

  private static func standsForItself(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
  }
}

extension Unicode.Scalar {
  /// The scalar as `\u{…}`, with hexadecimal digits in upper case.
  var escaped: String {
    "\\u{\(String(value, radix: 16, uppercase: true))}"
  }
}

// Equal strings may have different bytes ("é" has two spellings), and the literals differ then.
extension StringLiteral {
  /// Whether two literals stand for the same bytes.
  package static func == (left: StringLiteral, right: StringLiteral) -> Bool {
    left.value.utf8.elementsEqual(right.value.utf8)
  }

  /// Hashes the bytes of the value.
  package func hash(into hasher: inout Hasher) {
    var value = value
    value.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
