import Synchronization

/// Ends what takes longer than it may.
///
/// What never waits costs a task and no timer. Whatever waits is watched, and all that is watched needs one sleeping
/// task together: it sleeps until the earliest of the instants, and not anew for every call. After the last call it
/// sleeps on, at most until the time of a call that has ended, and then ends.
final class DeadlineTimer: Sendable {
  /// Names something that is watched.
  struct Watch: Hashable, Sendable {
    fileprivate let id: Int
  }

  private struct Watched: Sendable {
    let limit: TimeLimit
    var instant: Duration
    let cancel: @Sendable () -> Void
  }

  private struct State {
    var watched: [Watch: Watched] = [:]
    var lastID = 0
    var sleeper: Task<Void, Never>?
    var wakingInstant = Duration.zero
  }

  /// What measures the time.
  let time: TimeSource
  private let state = Mutex(State())

  /// Makes a timer that watches nothing.
  init(_ time: TimeSource) {
    self.time = time
  }

  deinit {
    state.withLock { $0.sleeper }?.cancel()
  }

  /// Runs `body`, and cancels it when its time has passed, or when the task of the caller is cancelled.
  ///
  /// Begins on the caller's thread, and returns only when `body` has returned, so that nothing of it is left running.
  ///
  /// - Parameters:
  ///   - limit: The time.
  ///   - body: Runs, and ends the time when it is done.
  /// - Returns: What `body` returned.
  nonisolated(nonsending) func run<Value: Sendable>(
    within limit: TimeLimit, _ body: sending @escaping @isolated(any) () async -> Value
  ) async -> Value {
    let task = Self.start(body)
    guard !limit.hasEnded else { return await task.value }
    let watch = limit.watch { task.cancel() }
    defer { unwatch(watch) }
    return await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
  }

  /// Starts a task that runs on this thread until it waits for the first time, where the system has such tasks.
  private static func start<Value: Sendable>(
    _ body: sending @escaping @isolated(any) () async -> Value
  ) -> Task<Value, Never> {
    if #available(macOS 26.0, iOS 26.0, tvOS 26.0, watchOS 26.0, visionOS 26.0, *) {
      Task.immediate(operation: body)
    } else {
      Task(operation: body)
    }
  }
}

// MARK: - Watching

extension DeadlineTimer {
  /// Remembers to call `cancel` when a limit has passed; `wake(at:)` must follow.
  func watch(
    _ limit: TimeLimit, until instant: Duration, _ cancel: @escaping @Sendable () -> Void
  ) -> Watch {
    state.withLock { state in
      state.lastID += 1
      let watch = Watch(id: state.lastID)
      state.watched[watch] = Watched(limit: limit, instant: instant, cancel: cancel)
      return watch
    }
  }

  /// Changes when something is due, if it is still watched.
  func move(_ watch: Watch, to instant: Duration) {
    let isEarlier = state.withLock { state in
      guard let present = state.watched[watch]?.instant else { return false }
      state.watched[watch]?.instant = instant
      return instant < present
    }
    // For a later one the sleeper wakes too soon, and sleeps on.
    if isEarlier { wake(at: instant) }
  }

  /// Forgets something that was watched.
  func unwatch(_ watch: Watch) {
    _ = state.withLock { $0.watched.removeValue(forKey: watch) }
  }

  /// Makes sure that somebody wakes at an instant, or before.
  func wake(at instant: Duration) {
    let tooLate = state.withLock { sleep(until: instant, &$0) }
    tooLate?.cancel()
  }

  /// Starts a sleeper, unless one wakes soon enough.
  ///
  /// - Returns: A sleeper that would wake too late, to be cancelled.
  private func sleep(until instant: Duration, _ state: inout State) -> Task<Void, Never>? {
    guard state.sleeper == nil || instant < state.wakingInstant else { return nil }
    defer {
      state.wakingInstant = instant
      state.sleeper = Task.detached { [weak self, time] in
        guard (try? await time.sleep(instant)) != nil else { return }
        self?.endWhatIsDue(at: max(time.now(), instant))
      }
    }
    return state.sleeper
  }

  /// Cancels what is due, and sleeps on when something is left.
  private func endWhatIsDue(at now: Duration) {
    let due = state.withLock { state in
      let due = state.watched.filter { $0.value.instant <= now }
      for watch in due.keys { state.watched[watch] = nil }
      state.sleeper = nil
      if let next = state.watched.values.lazy.map(\.instant).min() { _ = sleep(until: next, &state) }
      return due
    }
    for (watch, watched) in due {
      if watched.limit.expire(now) { watched.cancel() } else { rewatch(watch, watched) }
    }
  }

  /// Goes on watching what was given more time when it was about to be ended.
  private func rewatch(_ watch: Watch, _ watched: Watched) {
    var watched = watched
    watched.instant = watched.limit.latest
    state.withLock { $0.watched[watch] = watched }
    wake(at: watched.instant)
  }
}
