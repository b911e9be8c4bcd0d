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
