/// The classes of code points, as the generator writes them.
struct ClassTable {
  private let ascii: CheckedBytes
  private let beyond: CheckedBytes
  /// The number of digits of a class, 1 or 2.
  let width: Int

  /// Looks at the two parts of a table.
  init(ascii: CheckedBytes, beyond: CheckedBytes) {
    self.ascii = ascii
    self.beyond = beyond
    width = ascii.count / 128
  }

  /// The class of the code point at an offset, which is moved to the next one.
  @inline(__always)
  func next(_ bytes: CheckedBytes, at offset: inout Int) -> Int {
    let byte = bytes[offset]
    guard byte < 0x80 else { return search(Self.decode(bytes, at: &offset)) }
    offset &+= 1
    if width == 1 { return ascii.digit(at: Int(byte)) }
    return ascii.number(at: Int(byte) &* 2, count: 2)
  }

  /// Decodes a sequence of two to four bytes. The bytes of a string are always well-formed.
  private static func decode(_ bytes: CheckedBytes, at offset: inout Int) -> Int {
    let first = Int(bytes[offset])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = first & (0x7F >> length)
    for index in 1..<length { scalar = scalar << 6 | Int(bytes[offset + index]) & 0x3F }
    offset += length
    return scalar
  }

  /// The class of a code point beyond ASCII.
  ///
  /// - Complexity: O(log n) in the number of runs.
  private func search(_ scalar: Int) -> Int {
    let stride = 4 + width
    var low = 0
    var high = beyond.count / stride
    while high - low > 1 {
      let middle = (low + high) / 2
      if beyond.number(at: middle * stride, count: 4) <= scalar { low = middle } else { high = middle }
    }
    return beyond.number(at: low * stride + 4, count: width)
  }
}

extension CheckedBytes {
  /// The value of the digit at an offset.
  @inline(__always)
  func digit(at offset: Int) -> Int { Int(self[offset]) &- 0x30 }

  /// The number of `count` digits at an offset, the highest first.
  @inline(__always)
  func number(at offset: Int, count: Int) -> Int {
    var number = 0
    for index in 0..<count { number = number &* 79 &+ digit(at: offset &+ index) }
    return number
  }
}
