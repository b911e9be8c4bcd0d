import APIRuntime
import Testing

/// Two values that are stored elsewhere.
private struct Pair: Hashable {
  /// One that must be there.
  @Indirect var first: String
  /// One that may be missing.
  @IndirectOptional var second: Int?
}

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

  @Test("values that are stored elsewhere are compared and hashed as if they were not")
  func equality() {
    #expect(Pair(first: "a", second: 1) == Pair(first: "a", second: 1))
    #expect(Pair(first: "a", second: nil) == Pair(first: "a"))
    #expect(Pair(first: "a", second: nil) != Pair(first: "a", second: 1))
    #expect(Set([Pair(first: "a", second: 1), Pair(first: "a", second: 1), Pair(first: "a")]).count == 2)
  }

  @Test("a value that is set to nil and back is what was set")
  func mutation() {
    var pair = Pair(first: "a", second: 1)
    let copy = pair
    pair.first += "b"
    pair.second = nil
    #expect(pair == Pair(first: "ab"))
    pair.second = 2
    #expect(pair == Pair(first: "ab", second: 2))
    #expect(copy == Pair(first: "a", second: 1))
  }

  @Test("nothing of the storage shows where a value is printed")
  func printing() {
    #expect(String(reflecting: Indirect(wrappedValue: "a")) == #""a""#)
    #expect(String(reflecting: IndirectOptional(wrappedValue: 1)) == "Optional(1)")
    #expect(String(reflecting: IndirectOptional<Int>(wrappedValue: nil)) == "nil")
    #expect(
      Array(Mirror(reflecting: IndirectOptional(wrappedValue: 1...2)).children.map(\.label)) == [
        "lowerBound", "upperBound",
      ])
    #expect(Mirror(reflecting: IndirectOptional<Int>(wrappedValue: nil)).children.isEmpty)
  }
}
