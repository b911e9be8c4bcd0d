import Synchronization

/// Middleware that lets a number of requests through at a time; the others wait in the order in which they came.
///
/// A request counts from its sending until its response has been read. Waiting takes from the deadline of the call, not
/// from the time of its attempt. Share one value between the clients that are to be limited together.
public final class ConcurrencyLimit: Middleware {
  private struct State {
    var free: Int
    var line = WaitingLine()

    /// Takes a free place, when there is one and nobody waits for it.
    mutating func hasTakenPlace() -> Bool {
      guard free > 0, line.isEmpty else { return false }
      free -= 1
      return true
    }
  }

  private let state: Mutex<State>

  /// Makes a limit.
  ///
  /// - Parameter maximum: How many requests are under way at once at most; at least 1.
  public init(_ maximum: Int) {
    precondition(maximum > 0, "a limit of \(maximum) requests would let none through")
    state = Mutex(State(free: maximum))
  }

  /// Sends `request` when its turn has come.
  ///
  /// - Throws: `CancellationError` when the task is cancelled while it waits; what `next` throws.
  public func send(
    _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
  ) async throws {
    let ticket = state.withLock { state -> Int? in
      state.hasTakenPlace() ? nil : state.line.takeTicket()
    }
    if let ticket { try await wait(ticket) }
    defer { leave() }
    try await next.send(request, receive: receive)
  }

  private func wait(_ ticket: Int) async throws {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let result: Result<Void, any Error>? = state.withLock { state in
          // Cancelled before it waited: the handler found nobody to wake.
          if Task.isCancelled { return .failure(CancellationError()) }
          if state.hasTakenPlace() { return .success(()) }
          state.line.enter(ticket, continuation)
          return nil
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      state.withLock { $0.line.leave(ticket) }?.resume(throwing: CancellationError())
    }
  }

  /// Hands the place to the first in line.
  private func leave() {
    let first = state.withLock { state in
      if state.line.isEmpty { state.free += 1 }
      return state.line.next()
    }
    first?.resume()
  }
}
