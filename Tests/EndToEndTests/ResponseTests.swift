import APIRuntime
import HTTPTypes
import LoopbackServer
import Testing

@Suite("A transport hands over what the server sent")
struct ResponseTests {
  @Test("status, fields and body", arguments: TransportUnderTest.allCases)
  func whole(transport: TransportUnderTest) async throws {
    let fields = ["Content-Type: application/json", "request-id: 9f"]
    try await ScriptedServer.run([.respond("200 OK", fields: fields, "{}")]) { server in
      let response = try await transport.send(.loopback(server.authority))
      #expect(response.head.status.code == 200)
      #expect(response.head.headerFields[.contentType] == "application/json")
      #expect(response.head.headerFields[HTTPField.Name("Request-ID")!] == "9f")
      #expect(response.body == Array("{}".utf8))
    }
  }

  @Test(
    "a status that has no or an empty body",
    arguments: TransportUnderTest.allCases, ["204 No Content", "304 Not Modified", "500 Internal Server Error"])
  func empty(transport: TransportUnderTest, status: String) async throws {
    let script: Script =
      status.hasPrefix("500") ? [.respond(status)] : [.send("HTTP/1.1 \(status)\r\n\r\n")]
    try await ScriptedServer.run(script) { server in
      let response = try await transport.send(.loopback(server.authority))
      #expect(String(response.head.status.code) == status.prefix(3))
      #expect(response.body == [])
    }
  }

  @Test("a body of 1 MiB", arguments: TransportUnderTest.allCases)
  func large(transport: TransportUnderTest) async throws {
    let body = (0..<(1 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    try await ScriptedServer.run([.respond("200 OK", body: body)]) { server in
      let response = try await transport.send(.loopback(server.authority))
      #expect(response.body == body)
    }
  }

  @Test("a chunked body", arguments: TransportUnderTest.allCases)
  func chunked(transport: TransportUnderTest) async throws {
    let text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n3\r\n:1}\r\n0\r\n\r\n"
    try await ScriptedServer.run([.send(text)]) { server in
      let response = try await transport.send(.loopback(server.authority))
      #expect(response.body == Array(#"{"a":1}"#.utf8))
    }
  }

  @Test("a body that ends with the connection", arguments: TransportUnderTest.allCases)
  func untilClose(transport: TransportUnderTest) async throws {
    try await ScriptedServer.run([.send("HTTP/1.1 200 OK\r\n\r\nhello"), .close]) { server in
      let response = try await transport.send(.loopback(server.authority))
      #expect(response.body == Array("hello".utf8))
    }
  }

  @Test("informational responses before the final one", arguments: TransportUnderTest.allCases)
  func informational(transport: TransportUnderTest) async throws {
    let early = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    try await ScriptedServer.run([.send(early + early), .respond("200 OK", "{}")]) { server in
      let response = try await transport.send(.loopback(server.authority))
      #expect(response.head.status.code == 200)
      #expect(response.body == Array("{}".utf8))
    }
  }

  @Test("a gzip body decoded, and no longer described as coded", arguments: TransportUnderTest.allCases)
  func gzip(transport: TransportUnderTest) async throws {
    let fields = ["Content-Encoding: gzip"]
    try await ScriptedServer.run([.respond("200 OK", fields: fields, body: Gzip.hello)]) { server in
      let response = try await transport.send(.loopback(server.authority))
      #expect(response.body == Array("hello, hello, hello".utf8))
      #expect(response.head.headerFields[.contentEncoding] == nil)
      #expect(response.head.headerFields[.contentLength] == nil)
    }
  }

  @Test("the body in chunks, while the server still sends", arguments: TransportUnderTest.allCases)
  func streamed(transport: TransportUnderTest) async throws {
    let text = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nfirst"
    try await ScriptedServer.run([.send(text)]) { server in
      var first: ArraySlice<UInt8>?
      try await transport.make().send(.loopback(server.authority)) { response in
        var chunks = response.body.makeAsyncIterator()
        first = try await chunks.next()
      }
      #expect(first.map(Array.init) == Array("first".utf8))
    }
  }

  @Test(
    "many responses, one after the other, over one connection, or each over its own where none may be reused",
    arguments: TransportUnderTest.allCases)
  func reuse(kind: TransportUnderTest) async throws {
    let transport = kind.make()
    try await ScriptedServer.run([.respond("200 OK", "{}")]) { server in
      for _ in 0..<20 {
        _ = try await CollectedResponse(of: .loopback(server.authority), on: transport)
      }
      #expect(server.log.requests.count == 20)
      let kept = kind.isLimited ? 0 : 1
      #expect(await becomesTrue { server.log.openConnections == kept })
      #expect(server.log.connections == (kind.isLimited ? 20 : 1))
    }
  }
}
