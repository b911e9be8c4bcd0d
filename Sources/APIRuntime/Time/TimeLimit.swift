import Synchronization

/// The time that something which runs may take; can be shortened and restored while it runs.
final class TimeLimit: Sendable {
  private struct State {
    var instant: Duration
    var hasEnded = false
    var hasExpired = false
    var watch: DeadlineTimer.Watch?
  }

  /// The instant at which the time ends, unless it is shortened.
  let latest: Duration
  private let timer: DeadlineTimer
  private let state: Mutex<State>

  /// Makes the limit of something that has not begun.
  init(_ latest: Duration, on timer: DeadlineTimer) {
    self.latest = latest
    self.timer = timer
    state = Mutex(State(instant: latest))
  }

  /// Lets the time end at an instant that may come before `latest`; at `latest` for nil.
  func shorten(to instant: Duration?) {
    let instant = min(instant ?? latest, latest)
    let watch = state.withLock { state in
      state.instant = instant
      return state.watch
    }
    if let watch { timer.move(watch, to: instant) }
  }

  /// Whether what runs has ended.
  var hasEnded: Bool { state.withLock(\.hasEnded) }

  /// Ends the time because what ran has ended.
  ///
  /// - Returns: Whether it ended in time.
  func end() -> Bool {
    let now = timer.time.now()
    return state.withLock { state in
      state.hasEnded = true
      return !state.hasExpired && now < state.instant
    }
  }

  /// Has `cancel` called at the end of the time, until what is returned is given to the timer's `unwatch(_:)`.
  func watch(_ cancel: @escaping @Sendable () -> Void) -> DeadlineTimer.Watch {
    let (watch, instant) = state.withLock { state in
      let watch = timer.watch(self, until: state.instant, cancel)
      state.watch = watch
      return (watch, state.instant)
    }
    timer.wake(at: instant)
    return watch
  }

  /// Says that the time has passed, when it has.
  func expire(_ now: Duration) -> Bool {
    state.withLock { state in
      guard state.instant <= now else { return false }
      state.hasExpired = true
      return true
    }
  }
}
