import APIRuntimeTesting
import Testing

@Suite("Clocks of tests")
struct ClockTests {
  @Test("a manual clock wakes whose time has come, and no other")
  func manual() async throws {
    let clock = ManualClock()
    async let short: Void = clock.sleep(for: .seconds(1))
    await clock.waitForSleeper()
    let long = Task { try await clock.sleep(for: .seconds(5)) }
    await clock.wait(forSleepers: 2)
    clock.advance(by: .seconds(2))
    try await short
    #expect(clock.sleepers == 1)
    long.cancel()
    await #expect(throws: CancellationError.self) { try await long.value }
    #expect(clock.now.offset == .seconds(2))
  }

  @Test("an instant clock remembers how long sleeps were to be")
  func instant() async throws {
    let clock = InstantClock()
    try await clock.sleep(for: .seconds(1))
    try await clock.sleep(for: .milliseconds(5))
    #expect(clock.sleeps == [.seconds(1), .milliseconds(5)])
    #expect(clock.now.offset == .milliseconds(1005))
  }
}
