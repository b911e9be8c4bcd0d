import APIRuntime
import Testing

@Suite("Time and cancellation")
struct DeadlineTests {
  typealias CallError = GetClientConnection.CallError

  private func start(
    _ script: ScriptedTransport.Script, on clock: ManualClock
  ) throws -> Task<Result<Response<ConnectionResponse>, CallError>, Never> {
    let client = try Samples.client(ScriptedTransport(script), clock: clock)
    return Task {
      do throws(CallError) { return .success(try await client.send(Samples.operation)) } catch {
        return .failure(error)
      }
    }
  }

  @Test("the deadline covers the wait for a response", arguments: [false, true])
  func deadline(hangsInBody: Bool) async throws {
    let clock = ManualClock()
    let task = try start(hangsInBody ? .hangInBody : .hang, on: clock)
    await clock.waitForSleeper()
    clock.advance(by: .seconds(30))
    #expect(await task.value == .failure(CallError(.timedOut, operation: GetClientConnection.metadata)))
  }

  @Test("nothing happens before the deadline")
  func beforeDeadline() async throws {
    let clock = ManualClock()
    let task = try start(.hang, on: clock)
    await clock.waitForSleeper()
    clock.advance(by: .milliseconds(29_999))
    #expect(clock.sleepers == 1)
    task.cancel()
    #expect(await task.value == .failure(CallError(.cancelled, operation: GetClientConnection.metadata)))
  }

  @Test("a cancelled task ends the exchange", arguments: [false, true])
  func cancellation(hangsInBody: Bool) async throws {
    let clock = ManualClock()
    let task = try start(hangsInBody ? .hangInBody : .hang, on: clock)
    await clock.waitForSleeper()
    task.cancel()
    #expect(await task.value == .failure(CallError(.cancelled, operation: GetClientConnection.metadata)))
    #expect(clock.sleepers == 0)
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
    #expect(await task.value?.reason == .cancelled)
    #expect(transport.requests.isEmpty)
  }

  @Test("a call that ends leaves nobody asleep")
  func noSleeperLeft() async throws {
    let clock = ManualClock()
    let client = try Samples.client(ScriptedTransport(body: Samples.json), clock: clock)
    _ = try await client.send(Samples.operation)
    #expect(clock.sleepers == 0)
  }

  @Test("a deadline that no clock can add is a very long one")
  func endless() async throws {
    var options = ClientOptions()
    options.deadline = .seconds(Int64.max)
    let client = try Samples.client(ScriptedTransport(body: Samples.json), options: options)
    #expect(try await client.send(Samples.operation).status == 200)
  }
}
