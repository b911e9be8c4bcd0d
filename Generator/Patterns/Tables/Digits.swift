/// How numbers are written in tables: in digits of base 79, which are the characters from `0` to `~`.
///
/// The runtime reads a digit by one subtraction; small numbers look like numbers.
enum Digits {
  /// The base.
  static let base = 79

  /// A number in a fixed count of digits, the highest first. The number must fit.
  static func text(_ number: Int, count: Int) -> String {
    var text: [UInt8] = []
    append(number, count: count, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends a number in a fixed count of digits, the highest first. The number must fit.
  static func append(_ number: Int, count: Int, to text: inout [UInt8]) {
    let end = text.count + count
    text.append(contentsOf: repeatElement(0, count: count))
    var rest = number
    for place in 1...count {
      text[end - place] = UInt8(0x30 + rest % base)
      rest /= base
    }
    precondition(rest == 0, "a number is too large for its digits")
  }
}
