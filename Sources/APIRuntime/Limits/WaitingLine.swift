import Synchronization

/// Tasks that wait for their turn, in the order in which they came.
struct WaitingLine {
  private var waiting: [Int: CheckedContinuation<Void, any Error>] = [:]
  private var first = 0
  private var end = 0

  /// Whether nobody waits.
  var isEmpty: Bool { waiting.isEmpty }

  /// Gives a place in the order.
  mutating func takeTicket() -> Int {
    defer { end += 1 }
    return end
  }

  /// Lets the holder of a ticket wait.
  mutating func enter(_ ticket: Int, _ continuation: CheckedContinuation<Void, any Error>) {
    waiting[ticket] = continuation
    // Others with later tickets may have come in between, and had their turn.
    first = min(first, ticket)
  }

  /// Takes somebody out of the line; nil when the ticket's turn has come, or its holder does not wait yet.
  mutating func leave(_ ticket: Int) -> CheckedContinuation<Void, any Error>? {
    waiting.removeValue(forKey: ticket)
  }

  /// Takes the first one out of the line; nil when nobody waits.
  ///
  /// - Complexity: O(1), amortised.
  mutating func next() -> CheckedContinuation<Void, any Error>? {
    while first < end, !waiting.isEmpty {
      defer { first += 1 }
      if let continuation = waiting.removeValue(forKey: first) { return continuation }
    }
    return nil
  }
}
