import Synchronization

/// A clock that stands still until a test moves it.
///
/// Give it to a client as its `clock`, and to a `ScriptedTransport`: deadlines, back-offs and delays then need no time.
/// ```swift
/// async let connection = client.getClientConnection(enterpriseID: enterprise, connectionID: id)
/// await clock.waitForSleeper()            // the call waits for the next attempt
/// clock.advance(by: .seconds(1))
/// ```
public final class ManualClock: Clock {
  /// A point on the clock.
  public struct Instant: InstantProtocol {
    /// The time since the clock was made.
    public var offset: Duration

    /// Makes the point that is some time after the clock was made.
    public init(offset: Duration) {
      self.offset = offset
    }

    /// The instant that comes some time later.
    public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }

    /// The time until another instant; negative when that is earlier.
    public func duration(to other: Instant) -> Duration { other.offset - offset }

    /// Whether the first instant is earlier.
    public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private struct Sleeper {
    let id: Int
    let deadline: Instant
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now = Instant(offset: .zero)
    var sleepers: [Sleeper] = []
    var nextID = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  /// Makes a clock that stands at its beginning.
  public init() {}

  /// Where the clock stands.
  public var now: Instant { state.withLock(\.now) }
  /// How many are asleep.
  public var sleepers: Int { state.withLock(\.sleepers.count) }
  /// One nanosecond.
  public var minimumResolution: Duration { .nanoseconds(1) }

  /// Sleeps until the clock is moved to an instant or beyond; throws `CancellationError` when the task is cancelled.
  public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        enter(Sleeper(id: id, deadline: deadline, continuation: continuation))
      }
    } onCancel: {
      leave(id)
    }
  }

  private func enter(_ sleeper: Sleeper) {
    let waiters = state.withLock { state in
      // Cancelled before it slept: its handler found nobody to wake.
      if Task.isCancelled {
        sleeper.continuation.resume(throwing: CancellationError())
      } else if sleeper.deadline <= state.now {
        sleeper.continuation.resume()
      } else {
        state.sleepers.append(sleeper)
      }
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  private func leave(_ id: Int) {
    let sleeper = state.withLock { state in
      state.sleepers.firstIndex { $0.id == id }.map { state.sleepers.remove(at: $0) }
    }
    sleeper?.continuation.resume(throwing: CancellationError())
  }

  /// Waits until somebody sleeps.
  public func waitForSleeper() async {
    await withCheckedContinuation { continuation in
      let isSleeping = state.withLock { state in
        if state.sleepers.isEmpty { state.waiters.append(continuation) }
        return !state.sleepers.isEmpty
      }
      if isSleeping { continuation.resume() }
    }
  }

  /// Waits until exactly so many sleep; needs no time of any clock, only that others get to run.
  public func wait(forSleepers count: Int) async {
    while sleepers != count { await Task.yield() }
  }

  /// Moves the clock, and wakes whose time has come.
  public func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.now = state.now.advanced(by: duration)
      let woken = state.sleepers.filter { $0.deadline <= state.now }
      state.sleepers.removeAll { $0.deadline <= state.now }
      return woken
    }
    for sleeper in woken { sleeper.continuation.resume() }
  }
}
