import Synchronization

/// A clock on which every sleep is over at once, and which remembers how long each was to be.
public final class InstantClock: Clock {
  private struct State {
    var now = ManualClock.Instant(offset: .zero)
    var sleeps: [Duration] = []
  }

  private let state = Mutex(State())

  /// Makes a clock that stands at its beginning.
  public init() {}

  /// The beginning, and all sleeps so far.
  public var now: ManualClock.Instant { state.withLock(\.now) }
  /// One nanosecond.
  public var minimumResolution: Duration { .nanoseconds(1) }
  /// The lengths of the sleeps so far.
  public var sleeps: [Duration] { state.withLock(\.sleeps) }

  /// Remembers how long the sleep was to be, and moves the clock on by it.
  public func sleep(until deadline: ManualClock.Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    state.withLock { state in
      state.sleeps.append(state.now.duration(to: deadline))
      state.now = max(state.now, deadline)
    }
  }
}
