import APIRuntime
import HTTPTypes
import Testing

@Suite("A transport ends in time")
struct TimeTests {
  /// How a server can be slow: never answering, never sending a body, or sending it byte by byte.
  static let slowness: [Script] = [
    [],
    [.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")],
    [.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"), .drip(0x20, every: .milliseconds(20))],
    [.send("HTTP/1.1 200 OK\r\nX: "), .drip(0x78, every: .milliseconds(20))],
  ]

  /// Less than the 30 seconds that a request has by default, and far more than a busy machine takes to end one: how soon
  /// an exchange ends is a figure, not a test.
  static let bound: Duration = .seconds(20)

  @Test("at the deadline, whatever the server is slow at", arguments: TransportUnderTest.allCases, slowness)
  func deadline(transport: TransportUnderTest, script: Script) async throws {
    try await ScriptedServer.run(script) { server in
      let request = TransportRequest.loopback(server.authority, deadline: .milliseconds(300))
      let start = ContinuousClock.now
      #expect(await transport.failureReason(of: request) == .timedOut)
      #expect(start.duration(to: .now) < Self.bound)
      #expect(await becomesTrue { server.log.openConnections == 0 })
    }
  }

  @Test("when its task is cancelled, whatever the server is slow at", arguments: TransportUnderTest.allCases, slowness)
  func cancellation(transport: TransportUnderTest, script: Script) async throws {
    try await ScriptedServer.run(script) { server in
      let task = Task { await transport.failure(of: .loopback(server.authority)) }
      #expect(await becomesTrue { server.log.requests.count == 1 })
      try await Task.sleep(for: .milliseconds(50))
      let start = ContinuousClock.now
      task.cancel()
      #expect(await task.value is CancellationError)
      #expect(start.duration(to: .now) < Self.bound)
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
