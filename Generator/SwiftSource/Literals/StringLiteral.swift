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

  /// The literal as Swift source, with its quotation marks.
  var text: String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case " "..."~": text.unicodeScalars.append(scalar)
      default: text += scalar.escaped
      }
    }
    text += "\""
    return text
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
    for byte in value.utf8 { hasher.combine(byte) }
  }
}
