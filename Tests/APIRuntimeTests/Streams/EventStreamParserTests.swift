@testable import APIRuntime
import Testing

/// The examples and the rules of WHATWG HTML, sections 9.2.5 and 9.2.6.
@Suite("A stream of events")
struct EventStreamParserTests {
  /// A stream, and what its events are.
  struct Case: Sendable, CustomTestStringConvertible {
    var stream: String
    var events: [EventStreamParser.Event]
    var testDescription: String { "\(stream.debugDescription)" }

    init(_ stream: String, _ events: EventStreamParser.Event...) {
      self.stream = stream
      self.events = events
    }
  }

  private static func event(_ data: String, id: String = "", type: String = "message") -> EventStreamParser.Event {
    EventStreamParser.Event(id: id, type: type, data: Array(data.utf8))
  }

  static let cases: [Case] = [
    Case(""),
    Case("data: YHOO\ndata: +2\ndata: 10\n\n", event("YHOO\n+2\n10")),
    Case(
      ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
      event("first event", id: "1"), event("second event"), event(" third event")),
    Case("data\n\ndata\ndata\n\ndata:", event(""), event("\n")),
    Case("data:test\n\ndata: test\n\n", event("test"), event("test")),
    Case(
      "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n", event("73857293", type: "add"),
      event("2153", type: "remove")),
    Case("event: lost\n\ndata: a\n\n", event("a")),
    Case("data: a\r\rdata: b\r\n\r\ndata: c\n\r\n", event("a"), event("b"), event("c")),
    Case("data: a\r\n\ndata: b\r\r\n", event("a"), event("b")),
    Case("\u{FEFF}data: a\n\n\u{FEFF}data: b\n\n", event("a")),
    Case("data: é€😀\n\n", event("é€😀")),
    Case("unknown: x\ndata: a\nDATA: b\n data: c\n\n", event("a")),
    Case("data:a:b\ndata: : c\n\n", event("a:b\n: c")),
    Case("id: 1\n\ndata: a\n\n", event("a", id: "1")),
    Case("id: 1\ndata: a\n\nid: 2\u{0}\ndata: b\n\n", event("a", id: "1"), event("b", id: "1")),
    Case("data: a\n\ndata: cut off\n", event("a")),
    Case("data: a\n\ndata: cut off", event("a")),
    Case("\n\n\n:\n:only comments\n\n"),
  ]

  @Test("has the events that the standard says, however it is cut", arguments: cases)
  func events(of expected: Case) throws {
    let bytes = Array(expected.stream.utf8)
    #expect(try Self.events(in: bytes.map { [$0] }) == expected.events, "byte by byte")
    for position in 0...bytes.count {
      let chunks = [Array(bytes[..<position]), Array(bytes[position...])]
      #expect(try Self.events(in: chunks) == expected.events, "cut at \(position)")
    }
  }

  private static func events(in chunks: [[UInt8]]) throws -> [EventStreamParser.Event] {
    var parser = EventStreamParser(maximumBytes: 1000)
    var events: [EventStreamParser.Event] = []
    for var chunk in chunks.map({ $0[...] }) {
      while let event = try parser.next(from: &chunk) { events.append(event) }
    }
    return events
  }

  @Test(
    "tells how long to wait in digits only",
    arguments: [
      ("retry: 10000\n", Duration.seconds(10)), ("retry:0\n", .zero), ("retry: 1 0\n", nil), ("retry: -1\n", nil),
      ("retry\n", nil), ("retry: 99999999999999999999\n", nil),
    ])
  func retry(line: String, expected: Duration?) throws {
    var parser = EventStreamParser(maximumBytes: 1000)
    var chunk = Array(line.utf8)[...]
    #expect(try parser.next(from: &chunk) == nil)
    #expect(parser.retry == expected)
  }

  @Test("is resumed after the last event that was whole")
  func lastEventID() throws {
    var parser = EventStreamParser(maximumBytes: 1000)
    var chunk = Array("id: 1\n\nid: 2\ndata: cut".utf8)[...]
    #expect(try parser.next(from: &chunk) == nil)
    #expect(parser.lastEventID == "1")
  }

  @Test("has no event that is larger than it may be")
  func tooLarge() throws {
    var parser = EventStreamParser(maximumBytes: 8)
    var chunk = Array("data:123\n\ndata:1\ndata:5678\n\n".utf8)[...]
    #expect(try parser.next(from: &chunk) == Self.event("123"))
    #expect(throws: StreamError(.valueTooLarge(limit: 8))) { try parser.next(from: &chunk) }
  }
}
