import APIRuntime
import APIRuntimeTesting
import Synchronization
import Testing

@Suite("Tokens of a provider")
struct TokenProviderTests {
  /// Gives tokens from a list, the last one again and again, each when the gate is open.
  final class Provider: TokenProvider {
    private let tokens: [String]
    private let gate: Gate
    private let asked = Mutex<[String?]>([])

    /// What was refused, for each time that a token was asked for.
    var refused: [String?] { asked.withLock(\.self) }

    init(_ tokens: String..., gate: Gate = Gate(isOpen: true)) {
      self.tokens = tokens
      self.gate = gate
    }

    func token(replacing refused: BearerToken?) async throws -> BearerToken {
      let known = try refused.flatMap { refused in try tokens.first { try BearerToken($0) == refused } }
      let number = asked.withLock { asked in
        asked.append(known)
        return asked.count
      }
      try await gate.pass()
      return try BearerToken(tokens[min(number, tokens.count) - 1])
    }
  }

  struct NoToken: Error, CustomStringConvertible { let description = "canary" }

  struct Failing: TokenProvider {
    func token(replacing refused: BearerToken?) async throws -> BearerToken { throw NoToken() }
  }

  private func sent(_ transport: ScriptedTransport) -> [String?] {
    transport.requests.map { $0.head.headerFields[.authorization] }
  }

  @Test("are asked for once, and kept")
  func kept() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let provider = Provider("a", "b")
    let client = try Samples.client(transport, authorization: .provider(provider))
    for _ in 0..<3 { _ = try await client.send(Samples.operation) }
    #expect(provider.refused == [nil])
    #expect(sent(transport) == ["Bearer a", "Bearer a", "Bearer a"])
  }

  @Test("are replaced when a server refuses one, and the call is sent once more")
  func refreshed() async throws {
    let transport = ScriptedTransport(.status(401), .success)
    let provider = Provider("a", "b")
    let client = try Samples.client(transport, authorization: .provider(provider))
    #expect(try await client.send(Samples.operation).attempts == 2)
    #expect(provider.refused == [nil, "a"])
    #expect(sent(transport) == ["Bearer a", "Bearer b"])
  }

  @Test("are replaced once in a call")
  func onlyOnce() async throws {
    let transport = ScriptedTransport(.status(401))
    let provider = Provider("a", "b", "c")
    let client = try Samples.client(transport, authorization: .provider(provider))
    let error = await #expect(throws: GetClientConnection.CallError.self) { try await client.send(Samples.operation) }
    #expect(error?.response?.status == 401)
    #expect(error?.attempts == 2)
    #expect(sent(transport) == ["Bearer a", "Bearer b"])
  }

  @Test("are not sent again when the provider has no other")
  func noOther() async throws {
    let transport = ScriptedTransport(.status(401))
    let client = try Samples.client(transport, authorization: .provider(Provider("a")))
    let error = await #expect(throws: GetClientConnection.CallError.self) { try await client.send(Samples.operation) }
    #expect(error?.response?.status == 401)
    #expect(sent(transport) == ["Bearer a"])
  }

  @Test("may fail: nothing is sent, and the error is not shown")
  func failing() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let client = try Samples.client(transport, authorization: .provider(Failing()))
    let error = await #expect(throws: GetClientConnection.CallError.self) { try await client.send(Samples.operation) }
    #expect(error == .init(.noAccessToken("NoToken"), operation: GetClientConnection.metadata))
    #expect(transport.requests.isEmpty)
  }

  @Test("are asked for once by 200 calls, at the beginning and when one is refused")
  func singleFlight() async throws {
    let gate = Gate(isOpen: false)
    let provider = Provider("a", "b", gate: gate)
    let transport = TokenCheck(accepted: "Bearer b")
    let client = try Samples.client(transport, authorization: .provider(provider))
    let attempts = await withTaskGroup(of: Int?.self) { group in
      for _ in 0..<200 { group.addTask { try? await client.send(Samples.operation).attempts } }
      await gate.open()
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(attempts.count == 200)
    #expect(attempts.allSatisfy { $0 == 1 || $0 == 2 })
    #expect(provider.refused == [nil, "a"])
  }

  @Test("are no reason to wait for a call that is cancelled; the others go on")
  func cancelled() async throws {
    let gate = Gate(isOpen: false)
    let client = try Samples.client(
      ScriptedTransport(body: Samples.json), authorization: .provider(Provider("a", gate: gate)))
    let tasks = (0..<2).map { _ in Task { try? await client.send(Samples.operation).attempts } }
    await gate.waitForVisitor()
    tasks[0].cancel()
    #expect(await tasks[0].value == nil)
    await gate.open()
    #expect(await tasks[1].value == 1)
  }

  @Test("are no longer asked for when nobody waits, and asked for anew by the next call")
  func abandoned() async throws {
    let gate = Gate(isOpen: false)
    let provider = Provider("a", gate: gate)
    let client = try Samples.client(ScriptedTransport(body: Samples.json), authorization: .provider(provider))
    let task = Task { try? await client.send(Samples.operation).attempts }
    await gate.waitForVisitor()
    task.cancel()
    #expect(await task.value == nil)
    await gate.open()
    #expect(try await client.send(Samples.operation).attempts == 1)
  }

  @Test("are waited for no longer than the deadline allows")
  func deadline() async throws {
    let clock = ManualClock()
    let client = try Samples.client(
      ScriptedTransport(body: Samples.json), authorization: .provider(Provider("a", gate: Gate(isOpen: false))),
      clock: clock)
    let task = Task {
      do throws(GetClientConnection.CallError) {
        _ = try await client.send(Samples.operation)
        return nil as GetClientConnection.CallError.Reason?
      } catch {
        return error.reason
      }
    }
    await clock.waitForSleeper()
    clock.advance(by: .seconds(30))
    #expect(await task.value == .timedOut)
  }

  /// Refuses every token but one.
  private struct TokenCheck: HTTPTransport {
    let accepted: String

    func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
      let isAccepted = request.head.headerFields[.authorization] == accepted
      let status: HTTPResponse.Status = isAccepted ? .ok : .unauthorized
      try await receive(
        TransportResponse(
          head: HTTPResponse(status: status, headerFields: [.contentType: "application/json"]),
          body: ByteStream(Array(Samples.json.utf8))))
    }
  }
}
