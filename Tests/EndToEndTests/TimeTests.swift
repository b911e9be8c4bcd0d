import APIRuntime
import HTTPTypes
import LoopbackServer
import Testing

/// The servers here are slow for ever, and a request has ten minutes unless it says otherwise: that an exchange ends is
/// what is tested. How soon it ends is a figure, not a test.
@Suite("A transport ends in time", .timeLimit(.minutes(5)))
struct TimeTests {
  /// How a server can be slow: never answering, never sending a body, or sending it byte by byte.
  static let slowness: [Script] = [
    [],
    [.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")],
    [.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"), .drip(" ", every: .milliseconds(20))],
    [.send("HTTP/1.1 200 OK\r\nX: "), .drip("x", every: .milliseconds(20))],
  ]

  @Test("at the deadline, whatever the server is slow at", arguments: TransportUnderTest.allCases, slowness)
  func deadline(transport: TransportUnderTest, script: Script) async throws {
    try await ScriptedServer.run(script) { server in
      let request = TransportRequest.loopback(server.authority, deadline: .milliseconds(300))
      #expect(await transport.failureReason(of: request) == .timedOut)
      #expect(await becomesTrue { server.log.openConnections == 0 })
    }
  }

  @Test("when its task is cancelled, whatever the server is slow at", arguments: TransportUnderTest.allCases, slowness)
  func cancellation(transport: TransportUnderTest, script: Script) async throws {
    try await ScriptedServer.run(script) { server in
      let task = Task { await transport.failure(of: .loopback(server.authority)) }
      #expect(await becomesTrue { server.log.requests.count == 1 })
      try await Task.sleep(for: .milliseconds(50))
      task.cancel()
      #expect(await task.value is CancellationError)
      #expect(await becomesTrue { server.log.openConnections == 0 })
    }
  }

  @Test("at once when its task was cancelled before, without a connection", arguments: TransportUnderTest.allCases)
  func cancelledBefore(transport: TransportUnderTest) async throws {
    try await ScriptedServer.run([.respond("200 OK")]) { server in
      let task = Task {
        try? await Task.sleep(for: .seconds(30))
        return await transport.failure(of: .loopback(server.authority))
      }
      task.cancel()
      #expect(await task.value is CancellationError)
      #expect(server.log.receivedBytes == 0)
    }
  }
}
