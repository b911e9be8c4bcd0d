/// Tells the time, and sleeps, on a clock of any type.
///
/// Instants are durations since the source was made, so that instants of all clocks are of one type.
struct TimeSource: Sendable {
  /// The longest time that counts: a hundred years, which every clock can add to the present.
  static let longest: Duration = .seconds(100 * 365 * 24 * 3600)

  /// The present instant.
  let now: @Sendable () -> Duration
  /// Sleeps until an instant; throws `CancellationError` when the task is cancelled.
  let sleep: @Sendable (_ instant: Duration) async throws -> Void

  /// Translates an instant into the clock that transports know.
  let continuousInstant: @Sendable (_ instant: Duration) -> ContinuousClock.Instant

  /// Whether the clock is the one that transports know.
  let isContinuous: Bool

  /// Makes a source that begins now.
  init(_ clock: any Clock<Duration>) {
    // The clock of nearly every client, without the cost of a clock of any type.
    if clock is ContinuousClock { self.init(continuous: .now) } else { self.init(any: clock) }
  }

  private init(continuous start: ContinuousClock.Instant) {
    isContinuous = true
    now = { start.duration(to: .now) }
    sleep = { try await ContinuousClock().sleep(until: start.advanced(by: $0)) }
    continuousInstant = { start.advanced(by: $0) }
  }

  private init(any clock: some Clock<Duration>) {
    let start = clock.now
    isContinuous = false
    now = { start.duration(to: clock.now) }
    sleep = { try await clock.sleep(until: start.advanced(by: $0), tolerance: nil) }
    continuousInstant = { .now + ($0 - start.duration(to: clock.now)) }
  }

  /// The instant that comes `duration` after the present one, but no more than `longest`.
  func instant(after duration: Duration) -> Duration {
    now() + min(duration, Self.longest)
  }

  /// Sleeps for some time; throws `CancellationError` when the task is cancelled.
  func sleep(for duration: Duration) async throws {
    try Task.checkCancellation()
    if duration > .zero { try await sleep(instant(after: duration)) }
  }
}
