/// The class of each code point, as text that the runtime reads without unpacking it.
package struct ClassTable: Hashable, Sendable {
  /// The classes of the 128 characters of ASCII, each in `width` digits.
  package let ascii: String
  /// The runs of one class beyond ASCII: the first code point in four digits, the class in `width`.
  package let beyond: String

  /// Writes runs of code points of one class, of which the first begins at 0.
  init(_ runs: [(start: UInt32, symbol: Int)], width: Int) {
    ascii = (UInt32(0)..<128).map { Digits.text(Self.symbol(of: $0, in: runs), count: width) }.joined()
    var text = Digits.text(128, count: 4) + Digits.text(Self.symbol(of: 128, in: runs), count: width)
    for run in runs where run.start > 128 {
      text += Digits.text(Int(run.start), count: 4) + Digits.text(run.symbol, count: width)
    }
    beyond = text
  }

  private static func symbol(of scalar: UInt32, in runs: [(start: UInt32, symbol: Int)]) -> Int {
    runs.last { $0.start <= scalar }?.symbol ?? 0
  }
}
