/// The attempts of one call, and whether there is another one.
struct Retries {
  /// What a retry takes from the budget, and what one takes that follows a time-out.
  private static let cost = 5, costOfTimeOut = 10
  /// How often a call may meet a kept connection that the server has closed, and after how many of them it waits: where
  /// a server closes every connection soon, other calls keep new ones meanwhile, and each may be closed when it is met.
  private static let maximumIdleRaces = 32, promptIdleRaces = 8

  /// How often the request was sent.
  var attempts = 0
  private let exchange: Exchange
  private var taken = 0
  private var idleRaces = 0

  /// Makes the retries of a call that has sent nothing.
  init(_ exchange: Exchange) {
    self.exchange = exchange
  }

  private var policy: RetryPolicy { exchange.options.retries }

  /// How long to wait before the request is sent again; nil when it is not.
  ///
  /// Takes the cost of the retry from the budget, or gives back what a success earns.
  mutating func delay(after outcome: ExchangeResult.Outcome) -> Duration? {
    guard isTransient(outcome) else {
      if case .response = outcome { exchange.connection.retryBudget.give(max(taken, 1)) }
      return nil
    }
    if outcome.isIdleRace, policy.maximumAttempts > 1, mayRepeat(after: outcome), idleRaces < Self.maximumIdleRaces,
      !Task.isCancelled
    {
      // It says nothing about the server, which would serve the request on a new connection: no attempt is lost, there
      // is no reason to wait, and the budget is for servers that fail.
      idleRaces += 1
      return idleRaces > Self.promptIdleRaces ? jittered(isThrottled: false) : .zero
    }
    guard attempts - idleRaces < policy.maximumAttempts, mayRepeat(after: outcome), !Task.isCancelled,
      let delay = backOff(after: outcome), delay < exchange.deadline - exchange.connection.timer.time.now()
    else { return nil }
    let cost = outcome.isTimeOut ? Self.costOfTimeOut : Self.cost
    guard exchange.connection.retryBudget.take(cost) else { return nil }
    taken = cost
    return delay
  }

  /// Whether the same request may succeed when it is sent again.
  private func isTransient(_ outcome: ExchangeResult.Outcome) -> Bool {
    switch outcome {
    case .response(let response) where (200...299).contains(response.status): false
    case .response(let response):
      policy.statuses.contains(response.status) || exchange.operation.transientStatuses.contains(response.status)
    case .failure(.timedOut): true
    case .failure(.transport(let error)): error.isTransient
    case .failure: false
    }
  }

  /// Whether sending the request twice does no harm.
  private func mayRepeat(after outcome: ExchangeResult.Outcome) -> Bool {
    guard exchange.body?.isReplayable ?? true else { return false }
    if case .failure(.transport(let error)) = outcome, error.reason == .cannotConnect { return true }
    return policy.assumesIdempotence || exchange.operation.mayRepeat
  }

  /// How long to wait; nil when the server asks for too long.
  private func backOff(after outcome: ExchangeResult.Outcome) -> Duration? {
    guard case .response(let response) = outcome else { return jittered(isThrottled: false) }
    guard let retryAfter = RetryAfter(response.head.headerFields) else {
      return jittered(isThrottled: response.status == 429)
    }
    guard retryAfter.delay <= policy.maximumRetryAfter else { return nil }
    // Whoever was told the same does not come back at the same moment.
    return retryAfter.delay + jittered(isThrottled: false)
  }

  private func jittered(isThrottled: Bool) -> Duration {
    let part = min(max(exchange.connection.jitter(), 0), 1)
    return policy.backOffLimit(attempts: attempts - idleRaces, isThrottled: isThrottled) * part
  }
}

extension ExchangeResult.Outcome {
  /// Whether the request was sent on a connection that the server had closed.
  fileprivate var isIdleRace: Bool {
    if case .failure(.transport(let error)) = self { error.reason == .idleConnectionClosed } else { false }
  }

  /// Whether an attempt took too long.
  fileprivate var isTimeOut: Bool {
    if case .failure(.timedOut) = self { true } else { false }
  }
}

extension TransportError {
  /// Whether the same request may succeed when it is sent again.
  fileprivate var isTransient: Bool {
    switch reason {
    case .cannotConnect, .connectionLost, .idleConnectionClosed, .truncatedBody, .timedOut: true
    case .tlsFailure, .bodyTooLarge, .tooManyHeaderFields, .headerTooLarge, .invalidRequest, .malformedResponse,
      .refusedByTransport, .other:
      false
    }
  }
}
