import Synchronization

/// Middleware that sends no more than a number of requests in any period of a length; the others wait in the order in
/// which they came.
///
/// ```swift
/// let limit = RateLimit(360, per: .seconds(60))       // what BitGo lets one user send
/// ```
/// Waiting takes from the deadline of the call, not from the time of its attempt: a call that would wait for longer
/// ends with `.timedOut`, and was not sent. Every attempt counts. Share one value between the clients that are to be
/// limited together.
public final class RateLimit: Middleware {
  private struct State {
    /// When the latest requests were sent; the oldest is at `oldest` once there are as many as the limit.
    var sent: [Duration] = []
    var oldest = 0
    var line = WaitingLine()
    /// The task that lets the waiting ones through; nil when nobody waits.
    var server: Task<Void, Never>?
  }

  private let maximum: Int
  private let period: Duration
  private let time: TimeSource
  private let state = Mutex(State())

  /// Makes a limit.
  ///
  /// - Parameters:
  ///   - maximum: How many requests are sent in a period at most; at least 1.
  ///   - period: The length of the period.
  ///   - clock: What measures the period; tests give one that they move themselves.
  public init(_ maximum: Int, per period: Duration, clock: any Clock<Duration> = ContinuousClock()) {
    precondition(maximum > 0, "a limit of \(maximum) requests would let none through")
    self.maximum = maximum
    self.period = period
    time = TimeSource(clock)
  }

  /// Sends `request` when its turn has come.
  ///
  /// - Throws: `CancellationError` when the task is cancelled while it waits; what `next` throws.
  public func send(
    _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
  ) async throws {
    let ticket = state.withLock { state -> Int? in
      hasCounted(&state) ? nil : state.line.takeTicket()
    }
    if let ticket { try await wait(ticket) }
    try await next.send(request, receive: receive)
  }

  private func wait(_ ticket: Int) async throws {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let result: Result<Void, any Error>? = state.withLock { state in
          // Cancelled before it waited: the handler found nobody to wake.
          if Task.isCancelled { return .failure(CancellationError()) }
          if hasCounted(&state) { return .success(()) }
          state.line.enter(ticket, continuation)
          serve(&state)
          return nil
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      leave(ticket)
    }
  }

  /// Takes somebody out of the line, and ends the task that serves it when nobody is left.
  private func leave(_ ticket: Int) {
    let (continuation, server) = state.withLock { state in
      let continuation = state.line.leave(ticket)
      return (continuation, state.line.isEmpty ? state.server.take() : nil)
    }
    server?.cancel()
    continuation?.resume(throwing: CancellationError())
  }

  /// Counts a request as sent now, when it may be and nobody waits before it.
  private func hasCounted(_ state: inout State) -> Bool {
    let now = time.now()
    guard state.line.isEmpty, nextInstant(state) <= now else { return false }
    count(now, &state)
    return true
  }

  /// The instant from which on the next request may be sent.
  private func nextInstant(_ state: borrowing State) -> Duration {
    state.sent.count < maximum ? .zero : state.sent[state.oldest] + period
  }

  private func count(_ now: Duration, _ state: inout State) {
    guard state.sent.count == maximum else { return state.sent.append(now) }
    state.sent[state.oldest] = now
    state.oldest = (state.oldest + 1) % maximum
  }
}

// MARK: - Serving the line

extension RateLimit {
  /// Starts the task that lets the waiting ones through, unless it runs.
  private func serve(_ state: inout State) {
    guard state.server == nil else { return }
    state.server = Task.detached { [self] in
      // Cancelled when the last one has left the line; whoever comes after that is served by another task.
      while !Task.isCancelled, let instant = resumeWhoMay() { try? await time.sleep(instant) }
    }
  }

  /// Lets through who may be sent now.
  ///
  /// - Returns: When the next one may be; nil when nobody waits, and serving ends.
  private func resumeWhoMay() -> Duration? {
    let (resumed, instant) = state.withLock { state -> ([CheckedContinuation<Void, any Error>], Duration?) in
      var resumed: [CheckedContinuation<Void, any Error>] = []
      var now = time.now()
      while nextInstant(state) <= now, let first = state.line.next() {
        count(now, &state)
        now = time.now()
        resumed.append(first)
      }
      if state.line.isEmpty { state.server = nil }
      return (resumed, state.line.isEmpty ? nil : nextInstant(state))
    }
    for continuation in resumed { continuation.resume() }
    return instant
  }
}
