/// The class of each code point, as text that the runtime reads without unpacking it.
package struct ClassTable: Hashable, Sendable {
  /// The classes of the 128 characters of ASCII, each in `width` digits.
  package let ascii: String
  /// The runs of one class beyond ASCII: the first code point in four digits, the class in `width`.
  package let beyond: String

  /// Writes runs of code points of one class, of which the first begins at 0.
  init(_ runs: [(start: UInt32, symbol: Int)], width: Int) {
    var ascii: [UInt8] = []
    for scalar in UInt32(0)..<128 { Digits.append(Self.symbol(of: scalar, in: runs), count: width, to: &ascii) }
    self.ascii = String(decoding: ascii, as: UTF8.self)
    var beyond: [UInt8] = []
    Digits.append(128, count: 4, to: &beyond)
    Digits.append(Self.symbol(of: 128, in: runs), count: width, to: &beyond)
    for run in runs where run.start > 128 {
      Digits.append(Int(run.start), count: 4, to: &beyond)
      Digits.append(run.symbol, count: width, to: &beyond)
    }
    self.beyond = String(decoding: beyond, as: UTF8.self)
  }

  private static func symbol(of scalar: UInt32, in runs: [(start: UInt32, symbol: Int)]) -> Int {
    runs.last { $0.start <= scalar }?.symbol ?? 0
  }
}
