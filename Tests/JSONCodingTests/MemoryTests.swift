@testable import JSONCoding
import Testing

@Suite("Scans over unchecked memory")
struct MemoryTests {
  /// Random bytes, most of them harmless, so that scans get past the first word.
  static func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
    let interesting: [UInt8] = [
      0x22, 0x5C, 0x1F, 0x20, 0x7F, 0x80, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xED, 0xF0, 0x9F, 0xFF,
    ]
    return (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      Int.random(in: 0..<12, using: &generator) == 0
        ? interesting.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0x21...0x7E, using: &generator)
    }
  }

  @Test("every scan finds what the bounds-checked one finds")
  func scans() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let bytes = Self.bytes(&generator)
      let reference = ReferenceBytes(bytes)
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = Int.random(in: start...bytes.count, using: &generator)
      bytes.withUnsafeBufferPointer { buffer in
        let input = InputBytes(buffer)
        #expect(input.firstSpecial(from: start) == reference.firstSpecial(from: start), "\(bytes)")
        #expect(input.firstEscapable(from: start) == reference.firstEscapable(from: start), "\(bytes)")
        #expect(input.firstNonWhitespace(from: start) == reference.firstNonWhitespace(from: start), "\(bytes)")
        #expect(
          input.firstInvalidUTF8(from: start, to: end) == reference.firstInvalidUTF8(from: start, to: end), "\(bytes)")
      }
    }
  }

  @Test("UTF-8 sequences of every pair of first bytes are judged as the standard library judges them")
  func sequences() {
    for lead in UInt8(0x80)...0xFF {
      for second in UInt8(0)...0xFF {
        let bytes: [UInt8] = [lead, second, 0x80, 0x80, 0x41]
        let found = bytes.withUnsafeBufferPointer { InputBytes($0).firstInvalidUTF8(from: 0, to: 5) }
        #expect(found == ReferenceBytes(bytes).firstInvalidUTF8(from: 0, to: 5), "\(bytes)")
      }
    }
  }

  static let names: [StaticString] = [
    "", "a", "id", "abc", "name", "proof", "active", "initial", "clientId", "createdAt", "networkAccountId",
    "partnersConnectionId",
  ]

  @Test("a name matches itself and nothing that differs in one byte or is cut short", arguments: names.indices)
  func name(index: Int) {
    let name = DeclaredName(Self.names[index].description, isPredictable: true)
    // Eight bytes more, because near the end of a text a name may be overlooked.
    for (text, isFirst) in [(",\"\(name.string)\":", false), ("{\"\(name.string)\":", true)] {
      let bytes = Array(text.utf8)
      #expect(Self.hasName(name, in: bytes + Array("12345678".utf8), isFirst: isFirst))
      #expect(!Self.hasName(name, in: bytes + Array("12345678".utf8), isFirst: !isFirst))
      for offset in bytes.indices {
        var changed = bytes
        changed[offset] ^= 1
        #expect(!Self.hasName(name, in: changed + Array("12345678".utf8), isFirst: isFirst))
        #expect(!Self.hasName(name, in: Array(bytes[..<offset]), isFirst: isFirst))
      }
    }
  }

  static func hasName(_ name: DeclaredName, in bytes: [UInt8], isFirst: Bool) -> Bool {
    bytes.withUnsafeBufferPointer { InputBytes($0).hasName(name, at: 0, isFirst: isFirst) }
  }

  @Test("a name that JSON writes with escapes is never predicted", arguments: [#"a"b"#, #"a\b"#, "a\u{1F}b"])
  func escapedName(text: String) {
    let name = DeclaredName(text, isPredictable: true)
    #expect(!Self.hasName(name, in: Array(",\"\(text)\":12345678".utf8), isFirst: false))
  }

  @Test("an escaped string is what escaping byte by byte makes of it")
  func escapes() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<5_000 {
      let text = String(decoding: Self.bytes(&generator), as: UTF8.self)
      let expected = text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case ..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        default: String(scalar)
        }
      }
      #expect(JSONValue.string(text).description == "\"\(expected.joined())\"")
    }
  }
}
