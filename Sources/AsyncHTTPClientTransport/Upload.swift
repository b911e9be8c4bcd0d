#if AsyncHTTPClient
  import APIRuntime
  import AsyncHTTPClient
  import NIOCore
  import Synchronization

  /// Sends the body of one request, chunk by chunk, as fast as the connection takes it.
  final class Upload: Sendable {
    private enum State {
      case idle
      case running(Task<Void, Never>)
      case cancelled
    }

    private let eventLoop: any EventLoop
    private let state = Mutex(State.idle)

    /// Makes an upload whose result is reported on `eventLoop`.
    init(eventLoop: any EventLoop) {
      self.eventLoop = eventLoop
    }

    /// Starts sending `chunks`; the result is completed when all were written, or with the error that ended it.
    func start(_ chunks: ByteStream, to writer: HTTPClient.Body.StreamWriter) -> EventLoopFuture<Void> {
      let promise = eventLoop.makePromise(of: Void.self)
      state.withLock { state in
        guard case .idle = state else { return promise.fail(CancellationError()) }
        state = .running(
          Task {
            do {
              try await Self.write(chunks, to: writer)
              promise.succeed()
            } catch {
              promise.fail(error)
            }
          })
      }
      return promise.futureResult
    }

    /// Stops sending, and prevents it from being started.
    func cancel() {
      state.withLock { state in
        if case .running(let task) = state { task.cancel() }
        state = .cancelled
      }
    }

    private static func write(_ chunks: ByteStream, to writer: HTTPClient.Body.StreamWriter) async throws {
      for try await chunk in chunks where !chunk.isEmpty {
        try Task.checkCancellation()
        try await writer.write(.byteBuffer(ByteBuffer(bytes: chunk))).get()
      }
    }
  }
#endif
