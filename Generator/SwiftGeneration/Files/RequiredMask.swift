import SwiftSource

/// Which members must be there, as a number with one bit a member, the first being the lowest.
struct RequiredMask {
  private let digits: String

  /// Makes the mask of members in order.
  init(_ isRequired: [Bool]) {
    var digits = ""
    for start in stride(from: 0, to: isRequired.count, by: 4) {
      let nibble: Int = isRequired[start..<min(start + 4, isRequired.count)].enumerated()
        .reduce(0) { value, bit in bit.element ? value | 1 << bit.offset : value }
      digits = String(nibble, radix: 16, uppercase: true) + digits
    }
    self.digits = digits
  }

  /// The number in hexadecimal; it may have more bits than any integer type.
  var literal: CodeBlock { "\(IntegerLiteral(hexadecimalDigits: digits))" }
}
