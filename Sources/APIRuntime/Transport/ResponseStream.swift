import Synchronization

/// Hands what a networking library delivers on its own threads to the task that called `HTTPTransport.send`.
///
/// The library's side calls `receive(_:)` for the head, then for every chunk, and `finish()` or `fail(_:)` at the end.
/// The task's side awaits `response()`, reads the body, and calls `close()` when it needs nothing more. Calls after the
/// end have no effect, so neither side has to know how far the other one is.
package final class ResponseStream: Sendable {
  /// What the library is to do after a chunk.
  package enum Demand: Sendable {
    /// Deliver more.
    case more
    /// Deliver more when `whenDrained(_:)` says so.
    case pause
    /// The body is too large: the stream has failed, deliver nothing more.
    case stop
  }

  /// The head, or some bytes of the body.
  private enum Part: Sendable {
    case head(HTTPResponse)
    case chunk([UInt8])
  }

  /// What both sides write.
  private struct State {
    var hasHead = false
    var isClosed = false
    var receivedBytes = 0
    var unreadBytes = 0
    var resume: (@Sendable () -> Void)?
  }

  /// The number of bytes that wait to be read from which on the library is asked to pause.
  package static let highWaterMark = 65_536

  private let maximumBodyBytes: Int
  private let maximumHeaderFields: Int
  private let maximumHeaderBytes: Int
  private let state = Mutex(State())
  private let parts: AsyncThrowingStream<Part, any Error>
  private let continuation: AsyncThrowingStream<Part, any Error>.Continuation

  /// Makes a stream that fails as soon as its head or its body is larger than these limits.
  package init(maximumBodyBytes: Int, maximumHeaderFields: Int = .max, maximumHeaderBytes: Int = .max) {
    self.maximumBodyBytes = maximumBodyBytes
    self.maximumHeaderFields = maximumHeaderFields
    self.maximumHeaderBytes = maximumHeaderBytes
    (parts, continuation) = AsyncThrowingStream.makeStream()
  }

  /// Makes a stream for the response to a request, with the limits that it names.
  package convenience init(for request: TransportRequest) {
    self.init(
      maximumBodyBytes: request.maximumBodyBytes, maximumHeaderFields: request.maximumHeaderFields,
      maximumHeaderBytes: request.maximumHeaderBytes)
  }
}

// MARK: - The library's side

extension ResponseStream {
  /// Whether the head has been received, so that what fails from now on fails within the body.
  package var hasHead: Bool {
    state.withLock { $0.hasHead }
  }

  /// Takes the head of the final response, or fails when it is too large; a second one has no effect.
  package func receive(_ head: HTTPResponse) {
    let isFirst = state.withLock { state in
      defer { state.hasHead = true }
      return !state.hasHead
    }
    guard isFirst else { return }
    if let error = excess(of: head) { fail(error) } else { continuation.yield(.head(head)) }
  }

  /// By what a head exceeds the limits; nil when it does not.
  private func excess(of head: HTTPResponse) -> TransportError? {
    let fields = head.headerFields
    guard fields.count <= maximumHeaderFields else {
      return TransportError(.tooManyHeaderFields(limit: maximumHeaderFields))
    }
    let bytes = fields.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count }
    return bytes <= maximumHeaderBytes ? nil : TransportError(.headerTooLarge(limit: maximumHeaderBytes))
  }

  /// Takes the next bytes of the body.
  package func receive(_ chunk: [UInt8]) -> Demand {
    let demand: Demand = state.withLock { state in
      guard chunk.count <= maximumBodyBytes - state.receivedBytes else { return .stop }
      state.receivedBytes += chunk.count
      state.unreadBytes += chunk.count
      return state.unreadBytes >= Self.highWaterMark && !state.isClosed ? .pause : .more
    }
    if demand == .stop {
      fail(TransportError(.bodyTooLarge(limit: maximumBodyBytes)))
    } else if !chunk.isEmpty {
      continuation.yield(.chunk(chunk))
    }
    return demand
  }

  /// Calls `resume` once, when the task has read what was delivered or has closed the stream; at once if that is so
  /// already.
  package func whenDrained(_ resume: @escaping @Sendable () -> Void) {
    let isDrained = state.withLock { state in
      guard state.unreadBytes >= Self.highWaterMark, !state.isClosed else { return true }
      state.resume = resume
      return false
    }
    if isDrained { resume() }
  }

  /// Ends the body.
  package func finish() {
    continuation.finish()
  }

  /// Ends the response with an error, which the task sees after the bytes that were delivered before it.
  package func fail(_ error: any Error) {
    continuation.finish(throwing: error)
  }
}

// MARK: - The task's side

extension ResponseStream {
  /// Waits for the head.
  ///
  /// - Throws: What the stream failed with; `TransportError` with `.connectionLost` when it ended without a head;
  ///   `CancellationError` at once when the task is cancelled.
  package func response() async throws -> TransportResponse {
    var iterator = parts.makeAsyncIterator()
    guard case .head(let head) = try await iterator.next() else {
      try Task.checkCancellation()
      throw TransportError(.connectionLost)
    }
    return TransportResponse(head: head, body: ByteStream(Body(stream: self)))
  }

  /// Says that nothing more will be read, and lets a library that was asked to pause go on.
  package func close() {
    continuation.finish()
    let resume = state.withLock { state in
      state.isClosed = true
      return state.resume.take()
    }
    resume?()
  }

  /// Counts bytes as read, and wakes the library when enough were.
  private func didRead(_ count: Int) {
    let resume: (@Sendable () -> Void)? = state.withLock { state in
      state.unreadBytes -= count
      return state.unreadBytes < Self.highWaterMark ? state.resume.take() : nil
    }
    resume?()
  }

  /// The chunks after the head.
  private struct Body: AsyncSequence, Sendable {
    typealias Element = ArraySlice<UInt8>
    typealias Failure = any Error

    let stream: ResponseStream

    func makeAsyncIterator() -> Iterator {
      Iterator(stream: stream, parts: stream.parts.makeAsyncIterator())
    }

    struct Iterator: AsyncIteratorProtocol {
      let stream: ResponseStream
      var parts: AsyncThrowingStream<Part, any Error>.Iterator

      mutating func next() async throws -> ArraySlice<UInt8>? {
        try await next(isolation: #isolation)
      }

      mutating func next(isolation actor: isolated (any Actor)?) async throws -> ArraySlice<UInt8>? {
        guard case .chunk(let bytes) = try await parts.next(isolation: actor) else {
          try Task.checkCancellation()
          return nil
        }
        stream.didRead(bytes.count)
        return bytes[...]
      }
    }
  }
}
