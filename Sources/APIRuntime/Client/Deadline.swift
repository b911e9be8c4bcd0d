/// A limit on the time that something may take.
struct Deadline: Sendable {
  /// The limit.
  let duration: Duration
  /// What measures it.
  let clock: any Clock<Duration>

  /// Makes a limit; one that no clock can add to the present counts as a hundred years.
  init(_ duration: Duration, on clock: any Clock<Duration>) {
    self.duration = min(duration, .seconds(100 * 365 * 24 * 3600))
    self.clock = clock
  }

  /// The instant at which the time will have passed when it begins now.
  var instant: ContinuousClock.Instant { .now + duration }

  /// Runs `body`, and cancels it when the time has passed.
  ///
  /// Returns only when `body` has returned, so that nothing of it is left running.
  ///
  /// - Returns: What `body` returned; nil when the time passed, or the task was cancelled, before.
  func run<Value: Sendable>(_ body: @escaping @Sendable () async -> Value) async -> Value? {
    await withTaskGroup(of: Value?.self) { group in
      group.addTask { await body() }
      group.addTask {
        try? await clock.sleep(for: duration)
        return nil
      }
      defer { group.cancelAll() }
      return await group.next() ?? nil
    }
  }
}
