import APIRuntime
import Testing

@Suite("The budget that all calls of a client share for their retries")
struct RetryBudgetTests {
  private func client(_ transport: ScriptedTransport, budget: Int) throws -> APIClient {
    var options = ClientOptions()
    options.retries.budget = budget
    return try Samples.client(transport, options: options)
  }

  @Test(
    "while a server fails there are no more retries than the budget pays for",
    arguments: [
      (ScriptedTransport.Script.status(503), 100), (.failure(.timedOut), 50),
    ])
  func storm(script: ScriptedTransport.Script, retries: Int) async throws {
    let transport = ScriptedTransport(script)
    let client = try client(transport, budget: 500)
    await withTaskGroup { group in
      for _ in 0..<200 { group.addTask { _ = try? await client.send(Samples.operation) } }
    }
    #expect(transport.requests.count == 200 + retries)
  }

  @Test("once it is dry, a call sends once")
  func dry() async throws {
    let transport = ScriptedTransport(.status(503))
    let client = try client(transport, budget: 5)
    for _ in 0..<10 { _ = try? await client.send(Samples.operation) }
    #expect(transport.requests.count == 11)
  }

  @Test("copies of a client, and calls with options of their own, take from the same budget")
  func shared() async throws {
    let transport = ScriptedTransport(.status(503))
    let client = try client(transport, budget: 5)
    let copy = client
    _ = try? await client.send(Samples.operation)
    _ = try? await copy.send(Samples.operation)
    _ = try? await client.send(Samples.operation, options: ClientOptions())
    #expect(transport.requests.count == 4)
  }

  @Test("a success after a retry gives back what the retry took")
  func givenBack() async throws {
    for _ in 0..<2 {
      let transport = ScriptedTransport(.status(503), .success, .status(503), .success)
      let client = try client(transport, budget: 5)
      for _ in 0..<2 { _ = try await client.send(Samples.operation) }
      #expect(transport.requests.count == 4)
    }
  }

  @Test("a negative budget is an empty one")
  func negative() async throws {
    let transport = ScriptedTransport(.status(503))
    _ = try? await client(transport, budget: .min).send(Samples.operation)
    #expect(transport.requests.count == 1)
  }
}
