@_spi(Generated) @testable import JSONCoding
import Testing

@Suite("Broken and hostile texts")
struct RobustnessTests {
  static let sample = Array(JSONModelTests.json.utf8)

  static func decodeError<Value: JSONConvertible>(_ type: Value.Type, _ bytes: [UInt8]) -> JSONSyntaxError? {
    Result { () throws(JSONSyntaxError) in try JSONReader.decode(type, from: bytes) }.error
  }

  @Test("a text cut short at any byte is refused there")
  func truncation() {
    for length in Self.sample.indices {
      let error = Self.decodeError(Sample.self, Array(Self.sample[..<length]))
      #expect(error == JSONSyntaxError(.unexpectedEnd, at: length))
    }
  }

  @Test("40,000 mutations of a text are judged by every way of reading as the reference judges them")
  func mutations() {
    var generator = SeededGenerator(seed: 5)
    let interesting: [UInt8] =
      Array("\"\\{}[],:0123456789-+.eEtfn u".utf8) + [0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xE2, 0xED, 0xF4, 0xFF]
    for _ in 0..<40_000 {
      var bytes = Self.sample
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let offset = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[offset] = interesting.randomElement(using: &generator) ?? 0
        case 1: bytes.insert(interesting.randomElement(using: &generator) ?? 0, at: offset)
        case 2: bytes.remove(at: offset)
        default: bytes[offset] = .random(in: 0...255, using: &generator)
        }
      }
      let expected = ReferenceReader.error(in: bytes)
      let errors = [
        JSONTestSuiteTests.skipError(in: bytes), Self.decodeError(JSONValue.self, bytes),
        Self.decodeError(Sample.self, bytes),
      ]
      if errors != [expected, expected, expected] {
        Issue.record("\(String(decoding: bytes, as: UTF8.self)): \(errors), expected \(String(describing: expected))")
        return
      }
      _ = JSONPointerLocator.tokens(at: [0, bytes.count / 2, bytes.count], in: bytes)
    }
  }

  static func nested(_ open: String, _ close: String, _ depth: Int) -> [UInt8] {
    Array((String(repeating: open, count: depth) + "0" + String(repeating: close, count: depth)).utf8)
  }

  @Test("64 levels of nesting are read and the 65th is refused", arguments: [("[", "]"), (#"{"a":"#, "}")])
  func depth(open: String, close: String) {
    #expect(Self.decodeError(JSONValue.self, Self.nested(open, close, 64)) == nil)
    let error = JSONSyntaxError(.depthLimitExceeded, at: 64 * open.utf8.count)
    #expect(Self.decodeError(JSONValue.self, Self.nested(open, close, 65)) == error)
    #expect(JSONTestSuiteTests.skipError(in: Self.nested(open, close, 100_000)) == error)
  }

  @Test("closed containers do not count towards the depth")
  func siblings() {
    let text = "[" + Array(repeating: "[[]],{\"a\":{}}", count: 100).joined(separator: ",") + "]"
    let error = Result { () throws(JSONSyntaxError) in
      try JSONReader.decode(JSONValue.self, from: Array(text.utf8), depthLimit: 3)
    }.error
    #expect(error == nil)
  }

  @Test("of many faults 100 are kept and all are counted")
  func manyFaults() throws {
    let text = "[" + Array(repeating: "true", count: 1_000).joined(separator: ",") + "]"
    let decoded = try JSONReader.decode([String].self, from: Array(text.utf8))
    #expect(decoded.value == nil)
    #expect(decoded.faultCount == 1_000)
    let reason = JSONFault.Reason.wrongKind(expected: .string, found: .boolean)
    #expect(decoded.faults == (0..<100).map { JSONFault(offset: 1 + 5 * $0, reason: reason) })
  }
}
