/// How a label that is not ASCII is written in ASCII, after `xn--`.
///
/// - SeeAlso: RFC 3492 (Punycode); RFC 5891, section 5.4; RFC 5892.
enum EncodedLabelForm {
  /// Whether the bytes are the Punycode of a label that may be looked up.
  static func matches(_ bytes: ByteScanner) -> Bool {
    guard bytes.count > 0 else { return false }
    // Every character takes at least one byte.
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: bytes.count) { buffer in
      guard let count = decode(bytes, into: buffer) else { return false }
      return InternationalLabel.isValid(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// Decodes Punycode.
  ///
  /// - Returns: The number of code points; nil when the bytes are no Punycode.
  private static func decode(_ bytes: ByteScanner, into buffer: UnsafeMutableBufferPointer<UInt32>) -> Int? {
    var scanner = bytes
    var count = 0
    if let delimiter = bytes.last("-") {
      for offset in bytes.position..<delimiter {
        buffer[count] = UInt32(bytes[offset])
        count += 1
      }
      scanner = bytes.part(from: delimiter + 1, to: bytes.end)
    }
    guard !scanner.isAtEnd else { return nil }
    var (code, index, bias) = (0x80, 0, 72)
    while !scanner.isAtEnd {
      guard let delta = variableLengthInteger(&scanner, bias) else { return nil }
      count += 1
      bias = adapt(delta, count, isFirst: index == 0 && code == 0x80)
      index += delta
      code += index / count
      index %= count
      guard code <= 0x10FFFF, Unicode.Scalar(UInt32(code)) != nil else { return nil }
      for position in stride(from: count - 1, to: index, by: -1) { buffer[position] = buffer[position - 1] }
      buffer[index] = UInt32(code)
      index += 1
    }
    return count
  }

  /// Passes a generalized variable-length integer.
  ///
  /// - SeeAlso: RFC 3492, section 3.3.
  private static func variableLengthInteger(_ scanner: inout ByteScanner, _ bias: Int) -> Int? {
    var (value, weight, step) = (0, 1, 36)
    while let byte = scanner.next, byte.isAlphanumeric {
      scanner.advance()
      let digit = byte.isDecimalDigit ? Int(byte - 0x30) + 26 : Int((byte | 0x20) - 0x61)
      value += digit * weight
      let threshold = min(max(step - bias, 1), 26)
      if digit < threshold { return value }
      weight *= 36 - threshold
      step += 36
      // Far above any code point, far below any overflow.
      guard weight < 1 << 40, value < 1 << 40 else { return nil }
    }
    return nil
  }

  /// - SeeAlso: RFC 3492, section 6.1.
  private static func adapt(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var (delta, step) = (isFirst ? delta / 700 : delta / 2, 0)
    delta += delta / count
    while delta > 455 {
      delta /= 35
      step += 36
    }
    return step + 36 * delta / (delta + 38)
  }
}
