/// When a request is sent again, and how long the client waits before.
///
/// Only what may be repeated is: a request whose method is idempotent, or whose operation says so, or that was not sent
/// because there was no connection. The wait is a random part of a limit that doubles with every attempt ("full
/// jitter"), or what the server asks for with `Retry-After`. It never goes beyond the deadline of the call.
///
/// - SeeAlso: RFC 9110, sections 9.2.2 (idempotent methods) and 10.2.3 (`Retry-After`).
public struct RetryPolicy: Hashable, Sendable {
  /// How often a request is sent at most. Default: 3.
  ///
  /// Where it is more than 1, a request that meets a kept connection which the server has closed is sent again at once,
  /// and that does not count here.
  public var maximumAttempts = 3
  /// The limit of the wait before the second attempt. Default: 50 milliseconds.
  public var baseDelay: Duration = .milliseconds(50)
  /// The same after a 429, when the server asks for no time of its own. Default: 1 second.
  public var throttlingBaseDelay: Duration = .seconds(1)
  /// The largest limit of a wait. Default: 20 seconds.
  public var maximumDelay: Duration = .seconds(20)
  /// The longest `Retry-After` that is waited for; a response that asks for more is not followed by another attempt.
  /// Default: 60 seconds.
  public var maximumRetryAfter: Duration = .seconds(60)
  /// The statuses after which a request is sent again, beside those that its operation names.
  /// Default: 408, 429, 502, 503, 504.
  public var statuses: Set<Int> = [408, 429, 502, 503, 504]
  /// Whether every request may be sent again, whatever its method: for callers who know that it does no harm.
  /// Default: false.
  public var assumesIdempotence = false
  /// How many tokens the calls of one client share when it is made: a retry takes 5, one after a time-out 10, and calls
  /// that succeed give them back. Without tokens nothing is sent again, so that clients do not add to the load of a
  /// server that is down. Default: 500.
  public var budget = 500

  /// Makes the default policy.
  public init() {}

  /// The policy that sends nothing again.
  public static let never: RetryPolicy = {
    var policy = RetryPolicy()
    policy.maximumAttempts = 1
    return policy
  }()
}

extension RetryPolicy {
  /// The longest back-off after some attempts, without what the server asks for.
  func backOffLimit(attempts: Int, isThrottled: Bool) -> Duration {
    // A day is longer than any sensible wait, and can be doubled 30 times without an overflow.
    let limit = min(max(maximumDelay, .zero), .seconds(86_400))
    let base = min(max(isThrottled ? throttlingBaseDelay : baseDelay, .zero), limit)
    return min(limit, base * (1 << min(max(attempts - 1, 0), 30)))
  }
}
