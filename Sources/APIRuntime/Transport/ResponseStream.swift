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

  /// What both sides write.
  fileprivate struct State {
    var head: HTTPResponse?
    var isHeadHeld = false
    var chunks = ChunkQueue()
    var receivedBytes = 0
    /// How the response has ended; nil while it goes on.
    var end: Result<Void, any Error>?
    var isClosed = false
    var waiting: Waiting?
    var resume: (@Sendable () -> Void)?
  }

  /// The task that waits, and what for.
  fileprivate struct Waiting {
    let forHead: Bool
    let continuation: CheckedContinuation<Void, Never>
  }

  /// The number of bytes that wait to be read from which on the library is asked to pause.
  package static let highWaterMark = 65_536

  private let maximumBodyBytes: Int
  private let maximumHeaderFields: Int
  private let maximumHeaderBytes: Int
  private let state = Mutex(State())

  /// Makes a stream that fails as soon as its head or its body is larger than these limits.
  package init(maximumBodyBytes: Int, maximumHeaderFields: Int = .max, maximumHeaderBytes: Int = .max) {
    self.maximumBodyBytes = maximumBodyBytes
    self.maximumHeaderFields = maximumHeaderFields
    self.maximumHeaderBytes = maximumHeaderBytes
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
    state.withLock { $0.head != nil }
  }

  /// Takes the head of the final response, or fails when it is too large; a second one has no effect.
  ///
  /// A head that is held is not told to the task before `releaseHead()`, the end, or a body that is to be paused: a
  /// response that is at hand as a whole is then handed over as a whole, which wakes the task once.
  package func receive(_ head: HTTPResponse, isHeld: Bool = false) {
    change { state in
      guard state.head == nil, state.end == nil else { return }
      state.head = head
      state.isHeadHeld = isHeld
      if let error = excess(of: head) { state.end(.failure(error), withoutHead: true) }
    }
  }

  /// Tells the task of a head that was held.
  package func releaseHead() {
    change { $0.isHeadHeld = false }
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
    change { (state: inout State) -> Demand in
      guard chunk.count <= maximumBodyBytes - state.receivedBytes else {
        state.end(.failure(TransportError(.bodyTooLarge(limit: maximumBodyBytes))))
        return .stop
      }
      guard state.end == nil else { return .more }
      state.receivedBytes += chunk.count
      state.chunks.append(chunk)
      guard state.chunks.byteCount >= Self.highWaterMark else { return .more }
      state.isHeadHeld = false
      return .pause
    }
  }

  /// Calls `resume` once, when the task has read what was delivered or has closed the stream; at once if that is so
  /// already.
  package func whenDrained(_ resume: @escaping @Sendable () -> Void) {
    let isDrained = state.withLock { state in
      guard state.chunks.byteCount >= Self.highWaterMark, !state.isClosed else { return true }
      state.resume = resume
      return false
    }
    if isDrained { resume() }
  }

  /// Ends the body.
  package func finish() {
    change { $0.end(.success(())) }
  }

  /// Ends the response with an error, which the task sees after the bytes that were delivered before it.
  package func fail(_ error: any Error) {
    change { $0.end(.failure(error)) }
  }

  /// Changes the state, and wakes the task when there is now what it waits for.
  private func change<Value: Sendable>(_ body: (inout State) -> Value) -> Value {
    let (value, waiting): (Value, Waiting?) = state.withLock { state in
      let value = body(&state)
      guard let waiting = state.waiting, state.isReadable(forHead: waiting.forHead) else { return (value, nil) }
      state.waiting = nil
      return (value, waiting)
    }
    waiting?.continuation.resume()
    return value
  }
}

extension ResponseStream.State {
  /// Whether the task has something to take: the head, or a chunk; an end in any case.
  fileprivate func isReadable(forHead: Bool) -> Bool {
    end != nil || (forHead ? head != nil && !isHeadHeld : !chunks.isEmpty)
  }

  /// Ends the response, unless it has ended; a head that is too large is not handed over.
  fileprivate mutating func end(_ end: Result<Void, any Error>, withoutHead: Bool = false) {
    guard self.end == nil else { return }
    self.end = end
    if withoutHead { head = nil }
  }
}

// MARK: - The task's side

extension ResponseStream {
  /// Waits for the head.
  ///
  /// - Throws: What the stream failed with; `TransportError` with `.connectionLost` when it ended without a head;
  ///   `CancellationError` at once when the task is cancelled.
  package nonisolated(nonsending) func response() async throws -> TransportResponse {
    while true {
      if let response = try takeResponse() { return response }
      try await wait(forHead: true)
    }
  }

  /// The response, once there is its head; with the whole body when that is at hand.
  private func takeResponse() throws -> TransportResponse? {
    try state.withLock { state -> TransportResponse? in
      guard state.isReadable(forHead: true) else { return nil }
      guard let head = state.head else {
        try state.end?.get()
        throw TransportError(.connectionLost)
      }
      guard case .success = state.end else {
        return TransportResponse(head: head, body: ByteStream(Body(stream: self)))
      }
      return TransportResponse(head: head, body: ByteStream(state.chunks.takeAll()))
    }
  }

  /// The next chunk; nil at the end of the body.
  fileprivate nonisolated(nonsending) func chunk() async throws -> ArraySlice<UInt8>? {
    while true {
      let (chunk, end, resume) = state.withLock {
        state -> ([UInt8]?, Result<Void, any Error>?, (@Sendable () -> Void)?) in
        let chunk = state.chunks.removeFirst()
        return (chunk, state.end, state.chunks.byteCount < Self.highWaterMark ? state.resume.take() : nil)
      }
      resume?()
      if let chunk { return chunk[...] }
      if let end {
        try Task.checkCancellation()
        try end.get()
        return nil
      }
      try await wait(forHead: false)
    }
  }

  /// Waits until there is something to take.
  ///
  /// - Throws: `CancellationError` at once when the task is cancelled.
  private nonisolated(nonsending) func wait(forHead: Bool) async throws {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let goesOn = state.withLock { state in
          precondition(state.waiting == nil, "two tasks read one response")
          // Cancelled before it waited: the handler found nobody to wake.
          if Task.isCancelled || state.isReadable(forHead: forHead) { return true }
          state.waiting = Waiting(forHead: forHead, continuation: continuation)
          return false
        }
        if goesOn { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.take() }?.continuation.resume()
    }
    try Task.checkCancellation()
  }

  /// Says that nothing more will be read, and lets a library that was asked to pause go on.
  package func close() {
    let resume = change { (state: inout State) -> (@Sendable () -> Void)? in
      state.end(.success(()))
      state.isClosed = true
      return state.resume.take()
    }
    resume?()
  }

  /// The chunks after the head.
  private struct Body: AsyncSequence, Sendable {
    typealias Element = ArraySlice<UInt8>
    typealias Failure = any Error

    let stream: ResponseStream

    func makeAsyncIterator() -> Iterator {
      Iterator(stream: stream)
    }

    struct Iterator: AsyncIteratorProtocol {
      let stream: ResponseStream

      mutating func next() async throws -> ArraySlice<UInt8>? {
        try await stream.chunk()
      }

      mutating func next(isolation actor: isolated (any Actor)?) async throws -> ArraySlice<UInt8>? {
        try await stream.chunk()
      }
    }
  }
}
