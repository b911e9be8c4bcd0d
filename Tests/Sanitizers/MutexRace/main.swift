import Synchronization

/// A number that eight tasks increment, each under the lock: there is no race in this program.
final class Counter: Sendable {
  private let value = Mutex([0])

  /// Adds 1.
  func increment() { value.withLock { $0[0] += 1 } }

  /// How often 1 was added.
  var total: Int { value.withLock { $0[0] } }
}

let counter = Counter()
await withTaskGroup { group in
  for _ in 0..<8 {
    group.addTask { for _ in 0..<20_000 { counter.increment() } }
  }
}
precondition(counter.total == 160_000)
