import APIRuntime
import APIRuntimeTesting
import Testing

@Suite("Time and cancellation")
struct DeadlineTests {
  typealias CallError = GetClientConnection.CallError

  /// Options in which nothing is sent again.
  private static let once: ClientOptions = {
    var options = ClientOptions()
    options.retries = .never
    return options
  }()

  private func start(
    _ scripts: ScriptedTransport, on clock: ManualClock, options: ClientOptions = once,
    middleware: [any Middleware] = []
  ) throws -> Task<Result<Int, CallError>, Never> {
    let client = try Samples.client(scripts, options: options, middleware: middleware, clock: clock)
    return Task {
      do throws(CallError) { return .success(try await client.send(Samples.operation).attempts) } catch {
        return .failure(error)
      }
    }
  }

  private func failure(_ reason: CallError.Reason, attempts: Int) -> Result<Int, CallError> {
    .failure(CallError(reason, operation: GetClientConnection.metadata, attempts: attempts))
  }

  @Test("the deadline covers the wait for a response", arguments: [false, true])
  func deadline(hangsInBody: Bool) async throws {
    let clock = ManualClock()
    var options = Self.once
    options.attemptTimeout = .seconds(60)
    let task = try start(ScriptedTransport(hangsInBody ? .hangInBody : .hang), on: clock, options: options)
    await clock.waitForSleeper()
    clock.advance(by: .seconds(30))
    #expect(await task.value == failure(.timedOut, attempts: 1))
  }

  @Test("an attempt ends at its time, before the deadline", arguments: [false, true])
  func attemptTimeout(hangsInBody: Bool) async throws {
    let clock = ManualClock()
    let task = try start(ScriptedTransport(hangsInBody ? .hangInBody : .hang), on: clock)
    await clock.waitForSleeper()
    clock.advance(by: .seconds(10))
    #expect(await task.value == failure(.timedOut, attempts: 1))
  }

  @Test("an attempt that takes too long is followed by another one, until the deadline")
  func attempts() async throws {
    let clock = ManualClock()
    let transport = ScriptedTransport(.hang, .hangInBody, .success)
    let task = try start(transport, on: clock, options: ClientOptions())
    for _ in 0..<2 {
      await clock.waitForSleeper()
      clock.advance(by: .seconds(10))
    }
    #expect(await task.value == .success(3))
    #expect(transport.requests.map(\.attempt) == [1, 2, 3])
  }

  @Test("the deadline ends the attempt that is under way when it passes")
  func deadlineInSecondAttempt() async throws {
    let clock = ManualClock()
    var options = ClientOptions()
    options.deadline = .seconds(15)
    let task = try start(ScriptedTransport(.hang), on: clock, options: options)
    await clock.waitForSleeper()
    clock.advance(by: .seconds(10))
    await clock.waitForSleeper()
    clock.advance(by: .seconds(5))
    #expect(await task.value == failure(.timedOut, attempts: 2))
  }

  @Test("what takes too long without ever waiting is too late, too")
  func busy() async throws {
    let clock = ManualClock()
    let transport = ScriptedTransport(body: Samples.json)
    let middleware = Delay { clock.advance(by: .seconds(31)) }
    let task = try start(transport, on: clock, middleware: [middleware])
    #expect(await task.value == failure(.timedOut, attempts: 1))
  }

  @Test("the time that a request waits in middleware is not the attempt's, but the call's")
  func queue() async throws {
    let clock = ManualClock()
    let transport = ScriptedTransport(body: Samples.json)
    let middleware = Delay { try await clock.sleep(until: .init(offset: .seconds(25)), tolerance: nil) }
    let task = try start(transport, on: clock, middleware: [middleware])
    await clock.wait(forSleepers: 2)
    clock.advance(by: .seconds(25))
    #expect(await task.value == .success(1))
  }

  @Test("nothing happens before the time")
  func beforeDeadline() async throws {
    let clock = ManualClock()
    let task = try start(ScriptedTransport(.hang), on: clock)
    await clock.waitForSleeper()
    clock.advance(by: .milliseconds(9_999))
    #expect(clock.sleepers == 1)
    task.cancel()
    #expect(await task.value == failure(.cancelled, attempts: 1))
  }

  @Test("a cancelled task ends the exchange, and nothing is sent again", arguments: [false, true])
  func cancellation(hangsInBody: Bool) async throws {
    let clock = ManualClock()
    let transport = ScriptedTransport(hangsInBody ? .hangInBody : .hang)
    let task = try start(transport, on: clock, options: ClientOptions())
    await clock.waitForSleeper()
    task.cancel()
    #expect(await task.value == failure(.cancelled, attempts: 1))
    #expect(transport.requests.count == 1)
  }

  @Test("a task that is cancelled already sends nothing")
  func cancelledBefore() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let client = try Samples.client(transport)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      do throws(CallError) {
        _ = try await client.send(Samples.operation)
        return nil as CallError?
      } catch {
        return error
      }
    }
    #expect(await task.value == CallError(.cancelled, operation: GetClientConnection.metadata))
    #expect(transport.requests.isEmpty)
  }

  @Test("a call that never waits needs no timer")
  func noSleeper() async throws {
    let clock = ManualClock()
    let client = try Samples.client(ScriptedTransport(body: Samples.json), clock: clock)
    _ = try await client.send(Samples.operation)
    #expect(clock.sleepers == 0)
  }

  @Test("calls share one sleeper, which ends with the client")
  func oneSleeper() async throws {
    let clock = ManualClock()
    let tasks = try {
      let client = try Samples.client(ScriptedTransport(.hang), options: Self.once, clock: clock)
      return (0..<20).map { _ in Task { try? await client.send(Samples.operation).attempts } }
    }()
    await clock.waitForSleeper()
    #expect(clock.sleepers == 1)
    for task in tasks { task.cancel() }
    for task in tasks { #expect(await task.value == nil) }
    await clock.wait(forSleepers: 0)
  }

  @Test("a deadline that no clock can add is a very long one")
  func endless() async throws {
    var options = ClientOptions()
    options.deadline = .seconds(Int64.max)
    options.attemptTimeout = .seconds(Int64.max)
    let client = try Samples.client(ScriptedTransport(body: Samples.json), options: options)
    #expect(try await client.send(Samples.operation).status == 200)
  }
}

/// Middleware that does something before it sends.
private struct Delay: Middleware {
  let body: @Sendable () async throws -> Void

  func send(
    _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
  ) async throws {
    try await body()
    try await next.send(request, receive: receive)
  }
}
