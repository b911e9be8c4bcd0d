import APIRuntime
import HTTPTypes
import LoopbackServer
import Testing

@Suite("A transport sends what it is given")
struct RequestTests {
  @Test(
    "the target byte for byte", arguments: TransportUnderTest.allCases,
    ["/", "/a%2Fb/%C3%A9/c?x=1%202&y=", "/a.b/..c/.d", "/x;y=1,2:3@!$&'()*+~-._?a=/?b", "//a//b?", "/a?b=/../c"])
  func target(transport: TransportUnderTest, path: String) async throws {
    try await ScriptedServer.run([.respond("200 OK")]) { server in
      _ = try await transport.send(.loopback(server.authority, path: path))
      #expect(server.log.requests.map(\.line) == ["GET \(path) HTTP/1.1"])
      #expect(server.log.requests.map { $0.values("Host") } == [[server.authority]])
    }
  }

  @Test("method and fields", arguments: TransportUnderTest.allCases, [HTTPRequest.Method.get, .delete, .options])
  func fields(transport: TransportUnderTest, method: HTTPRequest.Method) async throws {
    let fields: HTTPFields = [.accept: "application/json", .authorization: "Bearer t"]
    try await ScriptedServer.run([.respond("200 OK")]) { server in
      _ = try await transport.send(.loopback(server.authority, method: method, fields: fields))
      #expect(server.log.requests.map(\.line) == ["\(method) / HTTP/1.1"])
      #expect(server.log.requests.map { $0.values("Accept") } == [["application/json"]])
      #expect(server.log.requests.map { $0.values("Authorization") } == [["Bearer t"]])
    }
  }

  @Test("a body in memory, with its length", arguments: TransportUnderTest.allCases, [0, 2, 300_000])
  func body(transport: TransportUnderTest, count: Int) async throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try await ScriptedServer.run([.respond("200 OK")]) { server in
      let fields: HTTPFields = [.contentType: "application/octet-stream"]
      _ = try await transport.send(
        .loopback(server.authority, method: .post, fields: fields, body: RequestBody(bytes)))
      #expect(server.log.requests.map(\.body) == [bytes])
      #expect(server.log.requests.map { $0.values("Content-Length") } == [["\(count)"]])
    }
  }

  @Test("a body that is a stream", arguments: TransportUnderTest.allCases, [nil, 40_000])
  func stream(transport: TransportUnderTest, length: Int64?) async throws {
    let body = RequestBody(length: length, isReplayable: true) { ByteStream(Chunks(count: 40, size: 1_000)) }
    try await ScriptedServer.run([.respond("200 OK")]) { server in
      _ = try await transport.send(.loopback(server.authority, method: .post, body: body))
      #expect(server.log.requests.map(\.body) == [[UInt8](repeating: 7, count: 40_000)])
    }
  }

  @Test("a stream that fails ends the exchange with an error", arguments: TransportUnderTest.allCases)
  func failingStream(transport: TransportUnderTest) async throws {
    let body = RequestBody(length: nil, isReplayable: false) { ByteStream(Chunks(count: 2, size: 10, fails: true)) }
    try await ScriptedServer.run([.respond("200 OK")]) { server in
      let request = TransportRequest.loopback(server.authority, method: .post, body: body)
      #expect(await transport.failureReason(of: request) == .other)
      #expect(server.log.requests == [])
    }
  }

  @Test("many requests at once, each with its own response", arguments: TransportUnderTest.allCases)
  func concurrent(transport: TransportUnderTest) async throws {
    let transport = transport.make()
    try await ScriptedServer.run([.respond("200 OK", "{}")]) { server in
      let statuses = try await withThrowingTaskGroup { group in
        for _ in 0..<200 {
          group.addTask { try await CollectedResponse(of: .loopback(server.authority), on: transport).head.status.code }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses == Array(repeating: 200, count: 200))
      #expect(server.log.requests.count == 200)
    }
  }
}

/// Chunks of sevens, and perhaps an error after them.
private struct Chunks: AsyncSequence, AsyncIteratorProtocol, Sendable {
  struct Failed: Error {}

  var count: Int
  let size: Int
  var fails = false

  func makeAsyncIterator() -> Self { self }

  mutating func next() async throws -> ArraySlice<UInt8>? {
    guard count > 0 else {
      if fails { throw Failed() }
      return nil
    }
    count -= 1
    return [UInt8](repeating: 7, count: size)[...]
  }
}
