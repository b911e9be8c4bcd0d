import APIRuntime
import Synchronization

/// A transport whose responses a test writes while they are read; remembers which of them are still held.
final class StreamingTransport: HTTPTransport {
  /// One response.
  struct Answer: Sendable {
    var status = 200
    var type = "text/event-stream"
    /// What is sent; the response ends after that unless `staysOpen`.
    var chunks: [String] = []
    var staysOpen = false
    var failure: TransportError?
  }

  private struct State {
    var requests: [TransportRequest] = []
    var held = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let answers: [Answer]
  private let state = Mutex(State())

  init(_ answers: Answer...) {
    self.answers = answers
  }

  /// The requests so far.
  var requests: [TransportRequest] { state.withLock(\.requests) }

  /// Waits until no connection is held.
  func waitUntilReleased() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        if state.held > 0 { state.waiters.append(continuation) }
        return state.held == 0
      }
      if isFree { continuation.resume() }
    }
  }

  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    let number = state.withLock { state in
      state.requests.append(request)
      state.held += 1
      return state.requests.count
    }
    defer {
      let waiters = state.withLock { state in
        state.held -= 1
        defer { state.waiters = [] }
        return state.waiters
      }
      for waiter in waiters { waiter.resume() }
    }
    let answer = answers[min(number, answers.count) - 1]
    let (body, continuation) = AsyncThrowingStream<ArraySlice<UInt8>, any Error>.makeStream()
    for chunk in answer.chunks { continuation.yield(Array(chunk.utf8)[...]) }
    if let failure = answer.failure {
      continuation.finish(throwing: failure)
    } else if !answer.staysOpen {
      continuation.finish()
    }
    defer { continuation.finish() }
    var head = HTTPResponse(status: HTTPResponse.Status(code: answer.status))
    head.headerFields[.contentType] = answer.type
    try await receive(TransportResponse(head: head, body: ByteStream(body)))
  }
}
