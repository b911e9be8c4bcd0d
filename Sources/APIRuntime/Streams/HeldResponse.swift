import Synchronization

/// A response whose connection is held until its body was read, or nobody wants it any more.
///
/// A transport lends a response to a closure. This is what waits in that closure, in a task of its own, so that the
/// body can be read after the call of an operation has returned.
final class HeldResponse: Sendable {
  private struct State {
    var outcome: Result<TransportResponse, any Error>?
    var receiver: CheckedContinuation<TransportResponse, any Error>?
    var holder: CheckedContinuation<Void, Never>?
    var isReleased = false
    var exchange: Task<Void, Never>?
    var reason: (any Error)?
  }

  private let state = Mutex(State())

  /// Why the body ends before its end; nil while nothing has ended it.
  var reason: (any Error)? { state.withLock(\.reason) }
}

// MARK: - The exchange's side

extension HeldResponse {
  /// Sends a request in a task of its own.
  ///
  /// - Returns: The response; its connection is held until `release()`.
  /// - Throws: What the transport throws before there is a response; `CancellationError` when the task is cancelled.
  nonisolated(nonsending) func open(
    _ request: TransportRequest, over transport: any HTTPTransport
  ) async throws -> TransportResponse {
    let exchange = Task { [self] in
      do {
        try await transport.send(request) { response in
          resolve(.success(response))
          await hold()
        }
        resolve(.failure(TransportError(.other, message: "the transport ended without a response")))
      } catch {
        resolve(.failure(error))
      }
    }
    state.withLock { $0.exchange = exchange }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { receive($0) }
    } onCancel: {
      end(with: CancellationError())
    }
  }

  /// Takes the response, or why there is none; only the first counts.
  private func resolve(_ outcome: Result<TransportResponse, any Error>) {
    let receiver = state.withLock { state in
      if state.outcome == nil { state.outcome = outcome }
      return state.receiver.take()
    }
    receiver?.resume(with: outcome)
  }

  private func receive(_ receiver: CheckedContinuation<TransportResponse, any Error>) {
    let outcome = state.withLock { state in
      if state.outcome == nil { state.receiver = receiver }
      return state.outcome
    }
    if let outcome { receiver.resume(with: outcome) }
  }

  /// Waits until the body is not wanted any more, or the exchange is cancelled.
  private func hold() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { holder in
        let isReleased = state.withLock { state in
          if !state.isReleased { state.holder = holder }
          return state.isReleased
        }
        if isReleased { holder.resume() }
      }
    } onCancel: {
      release()
    }
  }
}

// MARK: - The reader's side

extension HeldResponse {
  /// Gives the connection back.
  func release() {
    let holder = state.withLock { state in
      state.isReleased = true
      return state.holder.take()
    }
    holder?.resume()
  }

  /// Ends the exchange at once, whatever it is doing.
  ///
  /// - Parameter reason: What whoever reads the body is told.
  func end(with reason: any Error) {
    let exchange = state.withLock { state in
      if state.reason == nil { state.reason = reason }
      return state.exchange
    }
    exchange?.cancel()
  }
}
