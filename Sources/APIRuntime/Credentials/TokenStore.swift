import Synchronization

/// The token of a client whose tokens come from a provider; asks for one at a time, however many calls need it.
final class TokenStore: Sendable {
  private struct State {
    var token: BearerToken?
    var request: Task<Void, Never>?
    var requestNumber = 0
    var waiting: [Int: CheckedContinuation<BearerToken, any Error>] = [:]
    var lastWaiting = 0
  }

  private let provider: any TokenProvider
  private let state = Mutex(State())

  /// Makes a store without a token.
  init(_ provider: any TokenProvider) {
    self.provider = provider
  }

  /// The token to send.
  ///
  /// - Parameter refused: The token that the server has refused; nil when it has refused none.
  /// - Returns: Another token than `refused`, unless the provider has no other.
  /// - Throws: `ExchangeFailure` with `.noAccessToken`; `CancellationError` when the task is cancelled, while others go
  ///   on waiting.
  nonisolated(nonsending) func token(replacing refused: BearerToken?) async throws -> BearerToken {
    if let token = present(otherThan: refused) { return token }
    let id = state.withLock { state in
      state.lastWaiting += 1
      return state.lastWaiting
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { wait(id, replacing: refused, $0) }
    } onCancel: {
      leave(id)
    }
  }

  /// The token that is at hand; nil when there is none, or `refused` is the one.
  func present(otherThan refused: BearerToken?) -> BearerToken? {
    state.withLock { state in
      state.token.flatMap { $0 == refused ? nil : $0 }
    }
  }

  private func wait(
    _ id: Int, replacing refused: BearerToken?, _ continuation: CheckedContinuation<BearerToken, any Error>
  ) {
    let result: Result<BearerToken, any Error>? = state.withLock { state in
      // Cancelled before it waited: the handler found nobody to wake.
      if Task.isCancelled { return .failure(CancellationError()) }
      // Another call may have got a token meanwhile.
      if let token = state.token, token != refused { return .success(token) }
      state.waiting[id] = continuation
      if state.request == nil { request(replacing: state.token, &state) }
      return nil
    }
    if let result { continuation.resume(with: result) }
  }

  /// Stops waiting, and stops the request that nobody waits for.
  private func leave(_ id: Int) {
    let (continuation, request) = state.withLock { state in
      let continuation = state.waiting.removeValue(forKey: id)
      return (continuation, state.waiting.isEmpty ? state.request.take() : nil)
    }
    request?.cancel()
    continuation?.resume(throwing: CancellationError())
  }

  private func request(replacing refused: BearerToken?, _ state: inout State) {
    state.requestNumber += 1
    let number = state.requestNumber
    state.request = Task.detached { [self] in
      let result: Result<BearerToken, any Error>
      do {
        result = .success(try await provider.token(replacing: refused))
      } catch {
        result = .failure(ExchangeFailure.noAccessToken("\(type(of: error))"))
      }
      finish(number, with: result)
    }
  }

  /// Hands the result of a request to all who wait, unless nobody waited any more and another request was made since.
  private func finish(_ number: Int, with result: Result<BearerToken, any Error>) {
    let waiting = state.withLock { state -> [Int: CheckedContinuation<BearerToken, any Error>] in
      guard number == state.requestNumber, state.request != nil else { return [:] }
      state.request = nil
      if case .success(let token) = result { state.token = token }
      defer { state.waiting = [:] }
      return state.waiting
    }
    for continuation in waiting.values { continuation.resume(with: result) }
  }
}
