import APIRuntime
import APIRuntimeTesting
import Testing

@Suite("The wait before another attempt")
struct BackOffTests {
  /// The waits of a call whose random part is all of the limit, or as much as `jitter` says.
  private func waits(
    _ script: ScriptedTransport.Script, jitter: Double = 1, deadline: Duration = .seconds(1_000),
    _ change: (inout RetryPolicy) -> Void = { _ in }
  ) async throws -> [Duration] {
    let clock = InstantClock()
    var options = ClientOptions()
    options.deadline = deadline
    change(&options.retries)
    let client = try Samples.client(ScriptedTransport(script), options: options, clock: clock, jitter: { jitter })
    _ = try? await client.send(Samples.operation)
    return clock.sleeps
  }

  private static func retryAfter(_ value: String, status: Int = 503) -> ScriptedTransport.Script {
    .status(status, fields: [.retryAfter: value, .date: "Wed, 25 Nov 2026 10:00:00 GMT"])
  }

  @Test("has a limit that doubles, up to the greatest")
  func doubling() async throws {
    let waits = try await waits(.status(503)) { policy in
      policy.maximumAttempts = 12
      policy.budget = .max
    }
    let limits = [50, 100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 20_000, 20_000]
    #expect(waits == limits.map { .milliseconds($0) })
  }

  @Test(
    "is a random part of the limit; what is no part counts as none or all",
    arguments: [
      (0, 0), (0.5, 25), (1, 50), (-3, 0), (7, 50),
    ])
  func jitter(part: Double, milliseconds: Int) async throws {
    let waits = try await waits(.failure(.connectionLost), jitter: part) { $0.maximumAttempts = 2 }
    #expect(waits == (milliseconds == 0 ? [] : [.milliseconds(milliseconds)]))
  }

  @Test("begins at a second when the client is throttled")
  func throttling() async throws {
    #expect(try await waits(.status(429)) == [.seconds(1), .seconds(2)])
  }

  @Test("has limits that no option makes overflow", arguments: [Duration.seconds(Int64.max), .zero, .seconds(-1)])
  func extremes(limit: Duration) async throws {
    _ = try await waits(.status(503)) { policy in
      policy.baseDelay = limit
      policy.throttlingBaseDelay = limit
      policy.maximumDelay = limit
      policy.maximumAttempts = 40
      policy.budget = .max
    }
  }

  @Test(
    "is what the server asks for, in seconds or as a date, and some more, so that not all come back at once",
    arguments: [
      ("1", 1), ("0", 0), ("007", 7), ("60", 60), ("Wed, 25 Nov 2026 10:00:05 GMT", 5),
      ("Wednesday, 25-Nov-26 10:01:00 GMT", 60), ("Wed Nov 25 10:00:09 2026", 9),
      ("Wed, 25 Nov 2026 09:00:00 GMT", 0), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ])
  func retryAfter(value: String, seconds: Int) async throws {
    let waits = try await waits(Self.retryAfter(value), jitter: 0.5) { $0.maximumAttempts = 2 }
    #expect(waits == [.seconds(seconds) + .milliseconds(25)])
  }

  @Test(
    "is not waited for when the server asks for more than a minute",
    arguments: [
      "61", "3600", "99999999999999999999999999", "9223372036854775807", "Wed, 25 Nov 2026 10:01:01 GMT",
      "Fri, 31 Dec 9999 23:59:59 GMT",
    ])
  func tooLong(value: String) async throws {
    #expect(try await waits(Self.retryAfter(value)) == [])
  }

  @Test(
    "does not listen to what is neither seconds nor a date",
    arguments: [
      "", "-1", "1.5", "1e9", "+1", "0x10", "soon", "1, 2", "٣", "Wed, 31 Feb 2026 10:00:00 GMT",
      "Wed, 25 Nov 2026 24:00:00 GMT", "Wed, 25 Nov 2026 10:00:05", "25 Nov 2026", "2026-11-25T10:00:05Z",
    ])
  func malformed(value: String) async throws {
    #expect(try await waits(Self.retryAfter(value)) { $0.maximumAttempts = 2 } == [.milliseconds(50)])
  }

  @Test("does not go beyond the deadline: the call ends at once", arguments: [("5", 5), ("60", 30)])
  func deadline(value: String, seconds: Int) async throws {
    #expect(try await waits(Self.retryAfter(value), jitter: 0, deadline: .seconds(seconds)) == [])
    #expect(try await waits(Self.retryAfter("4"), jitter: 0, deadline: .seconds(5)) == [.seconds(4)])
  }

  @Test("ends when the task is cancelled")
  func cancellation() async throws {
    let clock = ManualClock()
    let client = try Samples.client(ScriptedTransport(.status(503)), clock: clock, jitter: { 1 })
    let task = Task {
      do throws(GetClientConnection.CallError) {
        _ = try await client.send(Samples.operation)
        return nil as GetClientConnection.CallError?
      } catch {
        return error
      }
    }
    await clock.waitForSleeper()
    task.cancel()
    #expect(await task.value == .init(.cancelled, operation: GetClientConnection.metadata, attempts: 1))
    #expect(clock.sleepers == 0)
  }
}
