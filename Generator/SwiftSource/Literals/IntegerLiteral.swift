/// An integer literal, decimal or hexadecimal, with its digits grouped as swift-format groups them.
package struct IntegerLiteral: Hashable, Sendable {
  /// The literal as Swift source.
  let text: String

  /// Creates the decimal literal of an integer.
  package init(_ value: some BinaryInteger) {
    let digits = String(value.magnitude)
    let grouped = digits.utf8.count < 7 ? digits : IntegerLiteral.group(digits, by: 3)
    text = value < 0 ? "-" + grouped : grouped
  }

  /// Creates the hexadecimal literal of a bit pattern.
  package init(hexadecimal value: some FixedWidthInteger & UnsignedInteger) {
    let digits = String(value, radix: 16, uppercase: true)
    text = "0x" + (digits.utf8.count < 8 ? digits : IntegerLiteral.group(digits, by: 4))
  }

  /// Creates the hexadecimal literal of a bit pattern of any width, the first bit being the lowest.
  package init(bits: [Bool]) {
    var digits = ""
    for start in stride(from: 0, to: bits.count, by: 4) {
      let nibble = bits[start..<min(start + 4, bits.count)].reversed().reduce(0) { $0 * 2 + ($1 ? 1 : 0) }
      digits = String(nibble, radix: 16, uppercase: true) + digits
    }
    let significant = digits.drop { $0 == "0" }
    let text = significant.isEmpty ? "0" : String(significant)
    self.text = "0x" + (text.utf8.count < 8 ? text : IntegerLiteral.group(text, by: 4))
  }

  private static func group(_ digits: String, by size: Int) -> String {
    let first = digits.count % size
    var groups = first == 0 ? [] : [digits.prefix(first)]
    var rest = digits.dropFirst(first)
    while !rest.isEmpty {
      groups.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return groups.joined(separator: "_")
  }
}
