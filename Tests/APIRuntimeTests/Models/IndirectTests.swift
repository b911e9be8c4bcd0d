import APIRuntime
import Testing

@Suite("Indirect")
struct IndirectTests {
  private static let chain = Step(kind: "a", next: Step(kind: "b", next: Step(kind: "c")))

  @Test("a value that contains itself is read, written and compared as any other")
  func roundTrip() throws {
    let json = #"{"kind":"a","next":{"kind":"b","next":{"kind":"c"}}}"#

    #expect(try Step(json: json.utf8) == Self.chain)
    #expect(String(decoding: try Self.chain.json(), as: UTF8.self) == json)
    #expect(Self.chain.hashValue == (try Step(json: json.utf8)).hashValue)
    #expect(Self.chain != Step(kind: "a"))
  }

  @Test("a copy changes alone")
  func copies() {
    var copy = Self.chain
    copy.next?.next = nil
    copy.next?.kind = "x"

    #expect(copy == Step(kind: "a", next: Step(kind: "x")))
    #expect(Self.chain.next?.kind == "b")
  }

  @Test("an issue deep inside has its place")
  func issues() {
    let value = Step(kind: "a", next: Step(kind: "b", next: Step(kind: "c", note: "")))
    let error = #expect(throws: ValidationError.self) { try value.validate() }

    #expect(error?.issues.map(\.pointer) == ["/next/next/note"])
  }
}
