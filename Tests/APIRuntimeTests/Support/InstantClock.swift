import Synchronization

/// A clock on which every sleep is over at once, and which remembers how long each was to be.
final class InstantClock: Clock {
  private struct State {
    var now = ManualClock.Instant(offset: .zero)
    var sleeps: [Duration] = []
  }

  private let state = Mutex(State())

  var now: ManualClock.Instant { state.withLock(\.now) }
  var minimumResolution: Duration { .nanoseconds(1) }
  /// The lengths of the sleeps so far.
  var sleeps: [Duration] { state.withLock(\.sleeps) }

  func sleep(until deadline: ManualClock.Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    state.withLock { state in
      state.sleeps.append(state.now.duration(to: deadline))
      state.now = max(state.now, deadline)
    }
  }
}
