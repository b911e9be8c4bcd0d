import APIRuntime
import HTTPTypes
import LoopbackServer
import Testing

@Suite("A transport says why an exchange failed")
struct FailureTests {
  @Test("nobody listens", arguments: TransportUnderTest.allCases)
  func refused(transport: TransportUnderTest) async throws {
    try await ScriptedServer.withUnusedPort { port in
      #expect(await transport.failureReason(of: .loopback("127.0.0.1:\(port)")) == .cannotConnect)
    }
  }

  @Test("the connection ends before the head", arguments: TransportUnderTest.allCases)
  func lost(transport: TransportUnderTest) async throws {
    try await ScriptedServer.run([.close]) { server in
      #expect(await transport.failureReason(of: .loopback(server.authority)) == .connectionLost)
    }
  }

  @Test("the connection ends within the head", arguments: TransportUnderTest.allCases.filter { !$0.isLimited })
  func lostWithinHead(transport: TransportUnderTest) async throws {
    try await ScriptedServer.run([.send("HTTP/1.1 200 OK\r\nA: b\r\n"), .close]) { server in
      #expect(await transport.failureReason(of: .loopback(server.authority)) == .connectionLost)
    }
  }

  @Test(
    "the connection ends within the body", arguments: TransportUnderTest.allCases,
    [
      "Content-Length: 100\r\n\r\n{}", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
      "Transfer-Encoding: chunked\r\n\r\n9\r\n{}",
    ])
  func truncated(transport: TransportUnderTest, rest: String) async throws {
    try await ScriptedServer.run([.send("HTTP/1.1 200 OK\r\n\(rest)"), .close]) { server in
      #expect(await transport.failureReason(of: .loopback(server.authority)) == .truncatedBody)
    }
  }

  @Test(
    "what comes is not HTTP", arguments: TransportUnderTest.allCases,
    [
      "220 smtp.example ESMTP\r\n", "HTTP/1.1 two OK\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde",
    ])
  func malformed(transport: TransportUnderTest, sent: String) async throws {
    try await ScriptedServer.run([.send(sent), .close]) { server in
      #expect(await transport.failureReason(of: .loopback(server.authority)) == .malformedResponse)
    }
  }

  @Test("the body is larger than the request allows", arguments: TransportUnderTest.allCases)
  func tooLarge(transport: TransportUnderTest) async throws {
    let body = [UInt8](repeating: 0, count: 1_001)
    try await ScriptedServer.run([.respond("200 OK", body: body)]) { server in
      let request = TransportRequest.loopback(server.authority, maximumBodyBytes: 1_000)
      #expect(await transport.failureReason(of: request) == .bodyTooLarge(limit: 1_000))
    }
  }

  @Test("a small body grows beyond the limit when it is decompressed", arguments: TransportUnderTest.allCases)
  func bomb(transport: TransportUnderTest) async throws {
    let body = Gzip.bomb(inflatingTo: 200 << 20)
    try await ScriptedServer.run([.respond("200 OK", fields: ["Content-Encoding: gzip"], body: body)]) { server in
      let request = TransportRequest.loopback(server.authority, maximumBodyBytes: 1 << 20)
      #expect(await transport.failureReason(of: request) == .bodyTooLarge(limit: 1 << 20))
    }
  }

  @Test("a gzip body is damaged", arguments: TransportUnderTest.allCases)
  func damaged(transport: TransportUnderTest) async throws {
    let body = Gzip.hello.prefix(10) + [0xFF, 0xFF, 0xFF, 0xFF]
    try await ScriptedServer.run([.respond("200 OK", fields: ["Content-Encoding: gzip"], body: body)]) { server in
      let reason = await transport.failureReason(of: .loopback(server.authority))
      #expect(reason == transport.reasonForDamagedBodies)
    }
  }

  @Test(
    "what `receive` throws is thrown as it is, and the connection does not stay", arguments: TransportUnderTest.allCases
  )
  func receiverThrows(transport: TransportUnderTest) async throws {
    struct Stop: Error {}
    let transport = transport.make()
    try await ScriptedServer.run([.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")]) { server in
      await #expect(throws: Stop.self) {
        try await transport.send(.loopback(server.authority)) { _ in throw Stop() }
      }
      #expect(await becomesTrue { server.log.openConnections == 0 })
    }
  }
}
