/// The scans of `InputBytes`, byte by byte and bounds-checked.
struct ReferenceBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(offset: Int) -> UInt8 {
    let span = bytes.span
    return span[offset]
  }

  func firstSpecial(from start: Int) -> Int {
    first(from: start) { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 || $0 > 0x7F }
  }

  func firstEscapable(from start: Int) -> Int {
    first(from: start) { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }
  }

  func firstNonWhitespace(from start: Int) -> Int {
    first(from: start) { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  private func first(from start: Int, where qualifies: (UInt8) -> Bool) -> Int {
    let span = bytes.span
    var offset = start
    while offset < span.count, !qualifies(span[offset]) { offset += 1 }
    return offset
  }

  /// Decodes scalar by scalar with the standard library's own decoder.
  func firstInvalidUTF8(from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      var decoder = UTF8()
      var iterator = bytes[offset..<end].makeIterator()
      guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return offset }
      offset += UTF8.width(scalar)
    }
    return nil
  }

  func hasPrefix(_ text: String, at offset: Int) -> Bool { bytes[offset...].starts(with: text.utf8) }

  func hasName(_ name: String, at offset: Int) -> Bool { hasPrefix("\"\(name)\":", at: offset) }
}
