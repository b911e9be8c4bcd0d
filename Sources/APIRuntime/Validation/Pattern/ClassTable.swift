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

  /// The class of the code point at an offset, which is moved to the next one. A class must have one digit.
  @inline(__always)
  func nextDigit(_ bytes: CheckedBytes, at offset: inout Int) -> Int {
    let byte = bytes[offset]
    guard byte < 0x80 else { return search(Self.decode(bytes, at: &offset)) }
    offset &+= 1
    return ascii.digit(at: Int(byte))
  }

  /// The class of the code point at an offset, which is moved to the next one.
  @inline(__always)
  func next(_ bytes: CheckedBytes, at offset: inout Int) -> Int {
    guard width > 1, bytes[offset] < 0x80 else { return nextDigit(bytes, at: &offset) }
    offset &+= 1
    return ascii.number(at: Int(bytes[offset &- 1]) &* 2, count: 2)
  }

  /// Decodes a sequence of two to four bytes. The bytes of a string are always well-formed.
  @inline(__always)
  private static func decode(_ bytes: CheckedBytes, at offset: inout Int) -> Int {
    let first = Int(bytes[offset])
    var scalar = first & 0x1F
    if first >= 0xE0 {
      scalar = first & 0x0F
      if first >= 0xF0 {
        scalar = (first & 0x07) &<< 6 | Int(bytes[offset &+ 1]) & 0x3F
        offset &+= 1
      }
      scalar = scalar &<< 6 | Int(bytes[offset &+ 1]) & 0x3F
      offset &+= 1
    }
    scalar = scalar &<< 6 | Int(bytes[offset &+ 1]) & 0x3F
    offset &+= 2
    return scalar
  }

  /// The class of a code point beyond ASCII.
  ///
  /// Numbers of as many digits have the order of their text: the code point is written once, and no other is read.
  ///
  /// - Complexity: O(log n) in the number of runs.
  @inline(never)
  private func search(_ scalar: Int) -> Int {
    let stride = 4 &+ width
    let text = UInt32(digits: scalar)
    var low = 0
    var high = beyond.count / stride
    while high &- low > 1 {
      let middle = (low &+ high) &>> 1
      if beyond.word(at: middle &* stride) <= text { low = middle } else { high = middle }
    }
    return beyond.number(at: low &* stride &+ 4, count: width)
  }
}

extension UInt32 {
  /// The four digits of a number, the highest first.
  fileprivate init(digits number: Int) {
    var rest = UInt32(truncatingIfNeeded: number)
    self = 0
    for shift: UInt32 in [0, 8, 16, 24] {
      self |= (rest % 79 &+ 0x30) &<< shift
      rest /= 79
    }
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
