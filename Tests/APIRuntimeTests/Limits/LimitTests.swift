import APIRuntime
import APIRuntimeTesting
import Synchronization
import Testing

@Suite("Limits on how much a client sends")
struct LimitTests {
  /// Answers when the test says so, and counts what is under way.
  final class Counter: HTTPTransport {
    private struct State {
      var active = 0
      var most = 0
      var order: [String] = []
    }

    private let state = Mutex(State())

    var most: Int { state.withLock(\.most) }
    var order: [String] { state.withLock(\.order) }

    func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
      state.withLock { state in
        state.active += 1
        state.most = max(state.most, state.active)
        state.order.append(request.head.headerFields[.userAgent] ?? "")
      }
      defer { state.withLock { $0.active -= 1 } }
      for _ in 0..<10 { await Task.yield() }
      try await receive(TransportResponse(head: HTTPResponse(status: .noContent)))
    }
  }

  private enum Getting: ProbeMetadata {
    static let metadata = OperationMetadata(id: "get", method: .get, path: "/x")
  }

  private static func options(_ name: String) -> ClientOptions {
    var options = ClientOptions()
    options.headerFields["User-Agent"] = name
    options.deadline = .seconds(3_600)
    return options
  }

  @Test("no more requests are under way than the limit, and none is lost", arguments: [1, 3, 64])
  func concurrency(limit: Int) async throws {
    let transport = Counter()
    let client = try Samples.client(transport, middleware: [ConcurrencyLimit(limit)])
    await withTaskGroup { group in
      for _ in 0..<500 { group.addTask { _ = try? await client.send(Probe<Getting>()) } }
    }
    #expect(transport.order.count == 500)
    #expect(transport.most <= limit)
  }

  @Test("who waits is served in order, and who is cancelled does not hold the others up")
  func order() async throws {
    let gate = Gate(isOpen: false)
    let transport = Counter()
    let blocker = ScriptedMiddleware { request in
      if request.head.headerFields[.userAgent] == "0" { try await gate.pass() }
    }
    let client = try Samples.client(transport, middleware: [ConcurrencyLimit(1), blocker])
    var tasks: [Task<Void, Never>] = []
    for number in 0..<10 {
      let started = Gate(isOpen: false)
      tasks.append(
        Task.immediate {
          _ = try? await client.send(Probe<Getting>(), options: Self.options("\(number)"))
          await started.open()
        })
      if number == 0 { await gate.waitForVisitor() }
    }
    tasks[3].cancel()
    await tasks[3].value
    await gate.open()
    for task in tasks { await task.value }
    #expect(transport.order == ["0", "1", "2", "4", "5", "6", "7", "8", "9"])
  }

  @Test("in no period more is sent than the limit, and as much as that when many wait")
  func rate() async throws {
    let clock = ManualClock()
    let transport = Counter()
    let limit = RateLimit(360, per: .seconds(60), clock: clock)
    let client = try Samples.client(transport, middleware: [limit])
    await withTaskGroup { group in
      for number in 0..<1_000 {
        group.addTask { _ = try? await client.send(Probe<Getting>(), options: Self.options("\(number)")) }
      }
      for sent in [360, 720, 1_000] {
        while transport.order.count < sent { await Task.yield() }
        guard sent < 1_000 else { break }
        await clock.wait(forSleepers: 1)
        clock.advance(by: .milliseconds(59_999))
        for _ in 0..<100 { await Task.yield() }
        #expect(transport.order.count == sent)
        clock.advance(by: .milliseconds(1))
      }
    }
    #expect(transport.order.count == 1_000)
  }

  @Test("a call that is cancelled while it waits is not counted")
  func cancelledRate() async throws {
    let clock = ManualClock()
    let transport = Counter()
    let limit = RateLimit(1, per: .seconds(60), clock: clock)
    let client = try Samples.client(transport, middleware: [limit])
    _ = try await client.send(Probe<Getting>(), options: Self.options("a"))
    let waiting = ["b", "c"].map { name in
      Task.immediate { _ = try? await client.send(Probe<Getting>(), options: Self.options(name)) }
    }
    await clock.waitForSleeper()
    waiting[0].cancel()
    await waiting[0].value
    clock.advance(by: .seconds(60))
    await waiting[1].value
    #expect(transport.order == ["a", "c"])
  }

  @Test("nothing goes on when the last call that waits is cancelled")
  func abandonedRate() async throws {
    let clock = ManualClock()
    let client = try Samples.client(Counter(), middleware: [RateLimit(1, per: .seconds(60), clock: clock)])
    _ = try await client.send(Probe<Getting>())
    for _ in 0..<2 {
      let waiting = Task.immediate { _ = try? await client.send(Probe<Getting>(), options: Self.options("b")) }
      await clock.wait(forSleepers: 1)
      waiting.cancel()
      await waiting.value
      await clock.wait(forSleepers: 0)
    }
  }
}
