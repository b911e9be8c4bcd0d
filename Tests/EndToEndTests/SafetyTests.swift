import APIRuntime
import Foundation
import HTTPTypes
import LoopbackServer
import Testing

@Suite("A transport keeps credentials where they belong")
struct SafetyTests {
  static let canary = "canary-7d1f"
  static let authorized: HTTPFields = [.authorization: "Bearer \(canary)"]

  @Test(
    "a redirect is a response: nothing goes to its target", arguments: TransportUnderTest.allCases,
    [301, 302, 303, 307, 308])
  func redirect(transport: TransportUnderTest, status: Int) async throws {
    try await ScriptedServer.run([.respond("200 OK")]) { other in
      let fields = ["Location: http://\(other.authority)/"]
      try await ScriptedServer.run([.respond("\(status) Moved", fields: fields, "moved")]) { server in
        let request = TransportRequest.loopback(server.authority, fields: Self.authorized)
        let response = try await transport.send(request)
        #expect(response.head.status.code == status)
        #expect(response.head.headerFields[.location] == "http://\(other.authority)/")
        #expect(other.log.receivedBytes == 0)
        #expect(server.log.requests.count == 1)
      }
    }
  }

  @Test("a redirect without a target is a response", arguments: TransportUnderTest.allCases)
  func redirectNowhere(transport: TransportUnderTest) async throws {
    try await ScriptedServer.run([.respond("302 Found")]) { server in
      let response = try await transport.send(.loopback(server.authority))
      #expect(response.head.status.code == 302)
    }
  }

  @Test(
    "a challenge is not answered: the 401 or 407 is the response", arguments: TransportUnderTest.allCases,
    [
      "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"bitgo\"", "401 Unauthorized\r\nWWW-Authenticate: Basic",
      "401 Unauthorized\r\nWWW-Authenticate: Bearer", "401 Unauthorized\r\nWWW-Authenticate: Bearer realm=\"bitgo\"",
      "401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"bitgo\", nonce=\"1\"",
      "401 Unauthorized\r\nWWW-Authenticate: Negotiate",
      "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"",
    ])
  func challenge(transport: TransportUnderTest, status: String) async throws {
    try await ScriptedServer.run([.respond(status, #"{"error":"no"}"#)]) { server in
      let response = try await transport.send(.loopback(server.authority))
      #expect(String(response.head.status.code) == status.prefix(3))
      #expect(response.body == Array(#"{"error":"no"}"#.utf8))
      #expect(server.log.requests.count == 1)
    }
  }

  @Test("cookies are not kept", arguments: TransportUnderTest.allCases)
  func cookies(transport: TransportUnderTest) async throws {
    let transport = transport.make()
    try await ScriptedServer.run([.respond("200 OK", fields: ["Set-Cookie: a=b; Path=/"])]) { server in
      for _ in 0..<2 { _ = try await CollectedResponse(of: .loopback(server.authority), on: transport) }
      #expect(server.log.requests.map { $0.values("Cookie") } == [[], []])
    }
  }

  @Test("responses are not cached", arguments: TransportUnderTest.allCases)
  func cache(transport: TransportUnderTest) async throws {
    let transport = transport.make()
    let fields = ["Cache-Control: max-age=3600", "ETag: \"1\""]
    try await ScriptedServer.run([.respond("200 OK", fields: fields, "{}")]) { server in
      for _ in 0..<2 { _ = try await CollectedResponse(of: .loopback(server.authority), on: transport) }
      #expect(server.log.requests.map { $0.values("If-None-Match") } == [[], []])
    }
  }

  @Test("a value cannot add a line to the head", arguments: TransportUnderTest.allCases)
  func injection(transport: TransportUnderTest) async throws {
    let name = try #require(HTTPField.Name("X-Extra"))
    #expect(HTTPField.Name("X-A\r\nX-B") == nil)
    try await ScriptedServer.run([.respond("200 OK")]) { server in
      _ = try await transport.send(.loopback(server.authority, fields: [name: "a\r\nX-Injected: b"]))
      #expect(server.log.requests.map { $0.values("X-Injected") } == [[]])
      #expect(server.log.requests.map { $0.values("X-Extra") } == [["a  X-Injected: b"]])
    }
  }

  /// Requests that no transport may send, each with the canary in the place that is wrong.
  static func unsendable(_ authority: String) -> [TransportRequest] {
    let control = HTTPField(name: .authorization, lenientValue: Array("\(canary)\u{1}".utf8))
    return [
      .loopback(authority, fields: HTTPFields([control])), .loopback(authority, path: "/\(canary) HTTP/1.1"),
      .loopback(authority, path: canary), .loopback(authority, path: "/\(canary)#x"),
      .loopback(authority, path: "/\(canary)é"),
      .loopback(authority, path: "/\(canary)/../x"), .loopback(authority, path: "/\(canary)/%2e%2E"),
      .loopback("\(canary)@\(authority)"), .loopback(""), .loopback(authority, scheme: "ftp"),
    ]
  }

  @Test("a request that would have to be repaired is refused, nothing is sent", arguments: TransportUnderTest.allCases)
  func unsendable(transport: TransportUnderTest) async throws {
    try await ScriptedServer.run([.respond("200 OK")]) { server in
      for request in Self.unsendable(server.authority) {
        let error = await transport.failure(of: request) as? TransportError
        #expect(error?.reason == .invalidRequest)
        #expect(error.map { String(reflecting: $0).contains(Self.canary) } == false)
      }
      #expect(server.log.receivedBytes == 0)
    }
  }

  @Test("no error shows what was sent", arguments: TransportUnderTest.allCases)
  func canary(transport: TransportUnderTest) async throws {
    let scripts: [Script] = [
      [.close], [.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n\(Self.canary.first!)"), .close],
      [.send("\(Self.canary)\r\n\r\n"), .close],
      [.respond("200 OK", body: [UInt8](repeating: 0, count: 2_000))],
    ]
    for script in scripts {
      try await ScriptedServer.run(script) { server in
        let request = TransportRequest.loopback(
          server.authority, method: .post, path: "/\(Self.canary)?\(Self.canary)", fields: Self.authorized,
          body: RequestBody(Array(Self.canary.utf8)), maximumBodyBytes: 1_000)
        let error = try #require(await transport.failure(of: request))
        var dumped = ""
        dump(error, to: &dumped)
        for text in ["\(error)", String(reflecting: error), error.localizedDescription, dumped] {
          #expect(!text.contains(Self.canary))
        }
      }
    }
  }
}
