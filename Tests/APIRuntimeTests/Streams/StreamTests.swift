@testable import APIRuntime
import APIRuntimeTesting
import JSONCoding
import Synchronization
import Testing

@Suite("A streamed response")
struct StreamTests {
  private typealias Answer = StreamingTransport.Answer

  private static func output(
    _ transport: any HTTPTransport, options: ClientOptions = ClientOptions(), clock: any Clock<Duration> = ManualClock()
  ) async throws -> Listen.Output {
    try await Samples.client(transport, options: options, clock: clock).send(Listen()).value
  }

  private static func events(
    _ transport: any HTTPTransport, options: ClientOptions = ClientOptions(), clock: any Clock<Duration> = ManualClock()
  ) async throws -> EventStream<Connection> {
    guard case .events(let events) = try await output(transport, options: options, clock: clock) else {
      throw StreamError(.notResumed(status: 0))
    }
    return events
  }

  private static let connection = Samples.connection
  private static let json: String = {
    let text = Samples.json.dropFirst(#"{"connection":"#.count).dropLast()
    return String(text)
  }()

  // MARK: Values

  @Test("gives events as they come, and then the connection back")
  func events() async throws {
    let transport = StreamingTransport(
      Answer(chunks: ["id: 7\nevent: new\nda", "ta: \(Self.json)\n", "\n", "data: \(Self.json)\n\n", "data: cut"]))
    var events: [ServerSentEvent<Connection>] = []
    for try await event in try await Self.events(transport) { events.append(event) }
    #expect(
      events == [
        ServerSentEvent(id: "7", type: "new", data: Self.connection),
        ServerSentEvent(id: "7", data: Self.connection),
      ])
    await transport.waitUntilReleased()
  }

  @Test("ends at the data that means its end")
  func terminator() async throws {
    let transport = StreamingTransport(
      Answer(chunks: ["data: \(Self.json)\n\ndata: [DONE]\n\ndata: more\n\n"], staysOpen: true))
    var count = 0
    for try await _ in try await Self.events(transport).ending(at: "[DONE]") { count += 1 }
    #expect(count == 1)
    await transport.waitUntilReleased()
  }

  @Test("gives the values of lines")
  func lines() async throws {
    let transport = StreamingTransport(
      Answer(
        type: "application/jsonl",
        chunks: ["\(Self.json)\n", String(Self.json.prefix(9)), String(Self.json.dropFirst(9))]))
    guard case .lines(let lines) = try await Self.output(transport) else { throw CancellationError() }
    var values: [Connection] = []
    for try await value in lines { values.append(value) }
    #expect(values == [Self.connection, Self.connection])
    await transport.waitUntilReleased()
  }

  @Test("gives bytes as they come")
  func bytes() async throws {
    let transport = StreamingTransport(Answer(type: "image/png", chunks: ["ab", "", "c"]))
    guard case .bytes(let bytes) = try await Self.output(transport) else { throw CancellationError() }
    #expect(try await bytes.collect(upTo: 3) == Array("abc".utf8))
    await transport.waitUntilReleased()
  }

  @Test("is collected when its media type is not one of a stream")
  func collected() async throws {
    let transport = StreamingTransport(Answer(type: "application/json", chunks: [Self.json]))
    guard case .json(let value) = try await Self.output(transport) else { throw CancellationError() }
    #expect(value == Self.connection)
    await transport.waitUntilReleased()
  }

  @Test("of a failure is collected")
  func failure() async throws {
    let transport = StreamingTransport(Answer(status: 404, type: "application/json", chunks: [#"{"error":"gone"}"#]))
    let error = await #expect(throws: Listen.CallError.self) { try await Self.output(transport) }
    guard case .documented(.notFound(let body))? = error?.reason else { throw CancellationError() }
    #expect(body.bytes == Array(#"{"error":"gone"}"#.utf8))
    await transport.waitUntilReleased()
  }

  @Test("that nobody reads gives the connection back")
  func unread() async throws {
    let transport = StreamingTransport(Answer(staysOpen: true), Answer(status: 204))
    _ = try await Self.output(transport)
    await transport.waitUntilReleased()
    _ = try await Self.output(transport)
    await transport.waitUntilReleased()
  }

  // MARK: Faults

  @Test("ends with a value that breaks the description, by its place in that value")
  func invalid() async throws {
    let transport = StreamingTransport(
      Answer(chunks: ["data: \(Self.json.replacing("Main", with: ""))\n\ndata: \(Self.json)\n\n"], staysOpen: true))
    var iterator = try await Self.events(transport).makeAsyncIterator()
    let error = await #expect(throws: StreamError.self) { try await iterator.next() }
    guard case .invalid(let issues)? = error?.reason else { throw CancellationError() }
    #expect(issues.map(\.pointer) == ["/name"])
    #expect(issues.map(\.keyword) == ["minLength"])
    #expect(try await iterator.next() == nil)
    await transport.waitUntilReleased()
  }

  @Test("of text is checked, too")
  func texts() async throws {
    let transport = StreamingTransport(Answer(status: 202, chunks: ["data: abc\n\ndata: abcd\n\n"]))
    guard case .texts(let texts) = try await Self.output(transport) else { throw CancellationError() }
    var iterator = texts.makeAsyncIterator()
    #expect(try await iterator.next()?.data == "abc")
    await #expect(throws: StreamError.self) { try await iterator.next() }
  }

  @Test("tells that the connection failed, after what came before")
  func connectionLost() async throws {
    let transport = StreamingTransport(
      Answer(chunks: ["data: \(Self.json)\n\n"], failure: TransportError(.truncatedBody)))
    var iterator = try await Self.events(transport).makeAsyncIterator()
    #expect(try await iterator.next()?.data == Self.connection)
    await #expect(throws: StreamError(.transport(TransportError(.truncatedBody)))) { try await iterator.next() }
    await transport.waitUntilReleased()
  }

  @Test("is no larger than it may be, and neither is a value")
  func limits() async throws {
    var options = ClientOptions()
    options.maximumStreamBytes = 6
    let large = StreamingTransport(Answer(chunks: ["data:1", "2"], staysOpen: true))
    var iterator = try await Self.events(large, options: options).makeAsyncIterator()
    await #expect(throws: StreamError(.streamTooLarge(limit: 6))) { try await iterator.next() }
    await large.waitUntilReleased()

    options = ClientOptions()
    options.maximumBodyBytes = 6
    let long = StreamingTransport(Answer(chunks: ["data:12"], staysOpen: true))
    iterator = try await Self.events(long, options: options).makeAsyncIterator()
    await #expect(throws: StreamError(.valueTooLarge(limit: 6))) { try await iterator.next() }
    await long.waitUntilReleased()
  }

  @Test("ends when nothing comes for too long")
  func idle() async throws {
    let clock = ManualClock()
    let transport = StreamingTransport(Answer(chunks: ["data: \(Self.json)\n\n"], staysOpen: true))
    let events = try await Self.events(transport, clock: clock)
    let isOver = Mutex(false)
    let reading = Task {
      defer { isOver.withLock { $0 = true } }
      var iterator = events.makeAsyncIterator()
      _ = try await iterator.next()
      return try await iterator.next()
    }
    while !isOver.withLock(\.self) {
      clock.advance(by: .seconds(61))
      await Task.yield()
    }
    await #expect(throws: StreamError(.timedOut)) { try await reading.value }
    await transport.waitUntilReleased()
  }

  @Test("ends when the task that reads it is cancelled")
  func cancellation() async throws {
    let clock = ManualClock()
    let transport = StreamingTransport(Answer(staysOpen: true))
    let events = try await Self.events(transport, clock: clock)
    let reading = Task {
      var iterator = events.makeAsyncIterator()
      return try await iterator.next()
    }
    await clock.waitForSleeper()
    reading.cancel()
    await #expect(throws: StreamError(.cancelled)) { try await reading.value }
    await transport.waitUntilReleased()
  }

  // MARK: Resuming

  private static let atOnce: EventReconnection = {
    var reconnection = EventReconnection()
    reconnection.delay = .zero
    reconnection.maximumAttempts = 2
    return reconnection
  }()

  @Test("is resumed after its last event, as long as there are more")
  func resumed() async throws {
    var options = ClientOptions()
    options.eventReconnection = Self.atOnce
    let transport = StreamingTransport(
      Answer(chunks: ["id: 1\nretry: 0\ndata: \(Self.json)\n\nid: 2\ndata: cut"]),
      Answer(chunks: ["id: 3\ndata: \(Self.json)\n\n"], failure: TransportError(.connectionLost)),
      Answer(status: 204))
    var ids: [String] = []
    for try await event in try await Self.events(transport, options: options) { ids.append(event.id) }
    #expect(ids == ["1", "3"])
    let name = try #require(HTTPField.Name("Last-Event-ID"))
    #expect(transport.requests.map { $0.head.headerFields[name] } == [nil, "1", "3"])
    await transport.waitUntilReleased()
  }

  @Test("is watched each time that it is resumed, as a call of its own")
  func watchedResumptions() async throws {
    let notebook = Notebook()
    var options = ClientOptions()
    options.observers = [notebook]
    options.eventReconnection = Self.atOnce
    options.retries = .never
    let transport = StreamingTransport(
      Answer(chunks: ["id: 1\nretry: 0\ndata: \(Self.json)\n\n"]), Answer(status: 204), Answer(status: 204))
    for try await _ in try await Self.events(transport, options: options) {}
    let refused = StreamingTransport(Answer(), Answer(status: 404, type: "text/plain"))
    var iterator = try await Self.events(refused, options: options).makeAsyncIterator()
    await #expect(throws: StreamError.self) { try await iterator.next() }

    #expect(notebook.observed.map(\.resumption) == [0, 1, 0, 1])
    let ends = notebook.events.compactMap { if case .ended(let end) = $0 { end } else { nil } }
    #expect(ends.map(\.status) == [200, 204, 200, 404])
    #expect(ends.map(\.failure) == [nil, nil, nil, .undocumented])
    #expect(ends.map(\.attempts) == [1, 1, 1, 1])
    #expect(
      transport.requests.compactMap { request in Notebook.field.flatMap { request.head.headerFields[$0] } } == [
        "1", "1",
      ])
  }

  @Test("is not resumed for ever, nor from an answer that is no stream")
  func notResumed() async throws {
    var options = ClientOptions()
    options.eventReconnection = Self.atOnce
    let empty = StreamingTransport(Answer())
    for try await _ in try await Self.events(empty, options: options) {}
    #expect(empty.requests.count == 3)

    let refused = StreamingTransport(Answer(), Answer(status: 404, type: "text/plain"))
    var iterator = try await Self.events(refused, options: options).makeAsyncIterator()
    await #expect(throws: StreamError(.notResumed(status: 404))) { try await iterator.next() }
  }
}
