import Testing

@testable import SwiftSource

@Suite("CodeMark")
struct CodeMarkTests {
  /// A byte of every kind, the last ones before a kind and the first ones of it among them.
  private static let bytes: [UInt8] = [
    0x00, 0x01, 0x0A, 0x1F, 0x20, 0x21, 0x7E, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF,
  ]

  @Test("the first byte that is not plain is found wherever it is, and whatever is behind it", arguments: bytes)
  func firstUnplain(_ byte: UInt8) {
    for length in 0...18 {
      for place in 0..<length {
        for next in Self.bytes {
          var text = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          text[place] = byte
          if place + 1 < length { text[place + 1] = next }
          for start in 0...length {
            let expected = text[start...].firstIndex { !CodeMark.plain.contains($0) } ?? length
            guard CodeMark.firstUnplain(in: text.span, from: start) != expected else { continue }
            Issue.record("\(text) from \(start)")
          }
        }
      }
    }
  }
}
