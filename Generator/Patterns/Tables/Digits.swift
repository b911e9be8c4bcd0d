/// How numbers are written in tables: in digits of base 79, which are the characters from `0` to `~`.
///
/// The runtime reads a digit by one subtraction; small numbers look like numbers.
enum Digits {
  /// The base.
  static let base = 79

  /// A number in a fixed count of digits, the highest first. The number must fit.
  static func text(_ number: Int, count: Int) -> String {
    var digits: [UInt8] = []
    var rest = number
    for _ in 0..<count {
      digits.append(UInt8(0x30 + rest % base))
      rest /= base
    }
    precondition(rest == 0, "a number is too large for its digits")
    return String(decoding: digits.reversed(), as: UTF8.self)
  }
}
