import Synchronization

/// The tokens that all calls of a client share for their retries.
///
/// While a server fails, retries multiply the load that it cannot carry; the budget bounds how many there are in all.
final class RetryBudget: Sendable {
  private let capacity: Int
  private let tokens: Mutex<Int>

  /// Makes a full budget.
  init(_ capacity: Int) {
    self.capacity = max(capacity, 0)
    tokens = Mutex(self.capacity)
  }

  /// Takes tokens for a retry; false, and takes none, when there are not enough.
  func take(_ count: Int) -> Bool {
    tokens.withLock { tokens in
      guard tokens >= count else { return false }
      tokens -= count
      return true
    }
  }

  /// Gives tokens back after a success.
  func give(_ count: Int) {
    tokens.withLock { $0 = min(capacity, $0 + count) }
  }
}
