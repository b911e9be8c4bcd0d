/// The body of a response that is read while it arrives.
///
/// It can be read once. Its connection is given back when it was read to its end, when reading fails, and when nobody
/// reads it or holds it any more.
final class StreamedBody: AsyncSequence, Sendable {
  typealias Element = ArraySlice<UInt8>
  typealias Failure = any Error

  /// Gives the connection back when nobody holds the lease.
  fileprivate final class Lease: Sendable {
    let held: HeldResponse

    init(_ held: HeldResponse) {
      self.held = held
    }

    deinit {
      held.release()
    }
  }

  private let lease: Lease
  private let chunks: ByteStream
  private let timer: DeadlineTimer
  private let options: ClientOptions

  /// Makes the body of a response that is held.
  init(_ chunks: ByteStream, heldBy held: HeldResponse, timer: DeadlineTimer, options: ClientOptions) {
    lease = Lease(held)
    self.chunks = chunks
    self.timer = timer
    self.options = options
  }

  func makeAsyncIterator() -> Iterator {
    Iterator(body: self, chunks: chunks.makeAsyncIterator())
  }

  /// Reads chunks, each within the time that is given to a server for it.
  struct Iterator: AsyncIteratorProtocol {
    private let body: StreamedBody
    private let lease: Lease
    private var chunks: ByteStream.Iterator
    private var count = 0
    private var isOver = false

    fileprivate init(body: StreamedBody, chunks: ByteStream.Iterator) {
      self.body = body
      self.chunks = chunks
      lease = Lease(body.lease.held)
    }

    mutating func next() async throws -> ArraySlice<UInt8>? {
      try await next(isolation: #isolation)
    }

    /// The next chunk; nil at the end of the body.
    ///
    /// - Throws: `TransportError`, `.timedOut` and `.bodyTooLarge` among its reasons, or `CancellationError`.
    mutating func next(isolation actor: isolated (any Actor)?) async throws -> ArraySlice<UInt8>? {
      guard !isOver else { return nil }
      do {
        guard let chunk = try await nextInTime(isolation: actor) else {
          isOver = true
          if let reason = lease.held.reason { throw reason }
          // Many sequences just end when their task is cancelled, which must not look like the whole body.
          try Task.checkCancellation()
          lease.held.release()
          return nil
        }
        count += chunk.count
        let limit = body.options.maximumStreamBytes
        guard count <= limit else { throw TransportError(.bodyTooLarge(limit: limit)) }
        return chunk
      } catch {
        isOver = true
        lease.held.release()
        throw lease.held.reason ?? error
      }
    }

    private mutating func nextInTime(isolation actor: isolated (any Actor)?) async throws -> ArraySlice<UInt8>? {
      let held = lease.held
      let limit = TimeLimit(body.timer.time.instant(after: body.options.streamIdleTimeout), on: body.timer)
      let watch = limit.watch { held.end(with: TransportError(.timedOut)) }
      defer { body.timer.unwatch(watch) }
      return try await chunks.next(isolation: actor)
    }
  }
}
