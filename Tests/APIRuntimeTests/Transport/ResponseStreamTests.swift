import APIRuntime
import Synchronization
import Testing

@Suite("ResponseStream hands a response from a library to a task")
struct ResponseStreamTests {
  struct Broken: Error {}

  /// A chunk that is as large as what may wait to be read.
  static let full = [UInt8](repeating: 1, count: ResponseStream.highWaterMark)

  /// A stream that has received a head.
  static func started(maximumBodyBytes: Int = 1 << 20) -> ResponseStream {
    let stream = ResponseStream(maximumBodyBytes: maximumBodyBytes)
    stream.receive(HTTPResponse(status: .ok))
    return stream
  }

  @Test("the head, then the chunks in their order, then the end")
  func whole() async throws {
    let stream = Self.started()
    for chunk: [UInt8] in [[1, 2], [], [3]] { #expect(stream.receive(chunk) == .more) }
    stream.finish()
    let response = try await stream.response()
    #expect(response.head == HTTPResponse(status: .ok))
    #expect(try await response.body.collect(upTo: 3) == [1, 2, 3])
  }

  @Test("only the first head")
  func secondHead() async throws {
    let stream = Self.started()
    stream.receive(HTTPResponse(status: .notFound))
    stream.finish()
    let response = try await stream.response()
    #expect(response.head.status == .ok)
    #expect(try await response.body.collect(upTo: 3) == [])
  }

  /// Ways in which a head that is held is handed over after all.
  static let releases: [@Sendable (ResponseStream) -> Void] = [
    { $0.releaseHead() }, { $0.finish() }, { _ = $0.receive(full) },
  ]

  @Test("a head that is held waits for its release, the end, or a body that is to be paused", arguments: releases)
  func heldHead(release: @Sendable (ResponseStream) -> Void) async throws {
    let stream = ResponseStream(maximumBodyBytes: 1 << 20)
    let hasHead = Mutex(false)
    stream.receive(HTTPResponse(status: .ok), isHeld: true)
    _ = stream.receive([7])
    let waiting = Task.immediate {
      let response = try await stream.response()
      hasHead.withLock { $0 = true }
      return response
    }
    #expect(hasHead.withLock { $0 } == false)
    release(stream)
    var chunks = try await waiting.value.body.makeAsyncIterator()
    #expect(try await chunks.next() == [7])
  }

  /// A stream that has received a head of two fields and 13 bytes.
  static func started(fields: Int, bytes: Int) -> ResponseStream {
    let stream = ResponseStream(maximumBodyBytes: 1, maximumHeaderFields: fields, maximumHeaderBytes: bytes)
    stream.receive(HTTPResponse(status: .ok, headerFields: [.age: "12345", .via: "67"]))
    stream.finish()
    return stream
  }

  @Test("a head of the limits")
  func largestHead() async throws {
    #expect(try await Self.started(fields: 2, bytes: 13).response().head.headerFields.count == 2)
  }

  @Test(
    "not a head with one field or byte more",
    arguments: [(1, 13, TransportError.Reason.tooManyHeaderFields(limit: 1)), (2, 12, .headerTooLarge(limit: 12))])
  func largeHeads(fields: Int, bytes: Int, reason: TransportError.Reason) async {
    await #expect(throws: TransportError(reason)) { try await Self.started(fields: fields, bytes: bytes).response() }
  }

  @Test("an end without a head is a lost connection")
  func noHead() async {
    let stream = ResponseStream(maximumBodyBytes: 1)
    stream.finish()
    await #expect(throws: TransportError(.connectionLost)) { try await stream.response() }
  }

  @Test("an error before the head, and one after some bytes")
  func failures() async throws {
    let headless = ResponseStream(maximumBodyBytes: 1)
    headless.fail(Broken())
    await #expect(throws: Broken.self) { try await headless.response() }

    let stream = Self.started()
    _ = stream.receive([7])
    stream.fail(Broken())
    var chunks = try await stream.response().body.makeAsyncIterator()
    #expect(try await chunks.next() == [7])
    await #expect(throws: Broken.self) { try await chunks.next() }
  }

  @Test("a body of the limit passes, one byte more stops it", arguments: [[3], [1, 1, 1], [2, 1]])
  func limit(sizes: [Int]) async throws {
    let stream = Self.started(maximumBodyBytes: 3)
    for size in sizes { #expect(stream.receive([UInt8](repeating: 0, count: size)) == .more) }
    #expect(stream.receive([0]) == .stop)
    let body = try await stream.response().body
    await #expect(throws: TransportError(.bodyTooLarge(limit: 3))) { try await body.collect(upTo: .max) }
  }

  @Test("a library that is ahead of the task pauses until the task has read")
  func pause() async throws {
    let stream = Self.started()
    let resumed = Mutex(0)
    #expect(stream.receive(Self.full) == .pause)
    stream.whenDrained { resumed.withLock { $0 += 1 } }
    #expect(resumed.withLock { $0 } == 0)
    var chunks = try await stream.response().body.makeAsyncIterator()
    _ = try await chunks.next()
    #expect(resumed.withLock { $0 } == 1)
    stream.whenDrained { resumed.withLock { $0 += 1 } }
    #expect(resumed.withLock { $0 } == 2)
  }

  @Test("closing lets a paused library go on, now and later")
  func close() {
    let stream = Self.started()
    let resumed = Mutex(0)
    #expect(stream.receive(Self.full) == .pause)
    stream.whenDrained { resumed.withLock { $0 += 1 } }
    stream.close()
    #expect(resumed.withLock { $0 } == 1)
    #expect(stream.receive(Self.full) == .more)
    stream.whenDrained { resumed.withLock { $0 += 1 } }
    #expect(resumed.withLock { $0 } == 2)
  }

  @Test("cancellation ends waiting for the head, and for a chunk")
  func cancellation() async {
    let headless = Task { try await ResponseStream(maximumBodyBytes: 1).response() }
    let bodiless = Task { try await Self.started().response().body.collect(upTo: 1) }
    headless.cancel()
    bodiless.cancel()
    await #expect(throws: CancellationError.self) { try await headless.value }
    await #expect(throws: CancellationError.self) { try await bodiless.value }
  }
}
