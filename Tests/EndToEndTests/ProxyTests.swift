#if AsyncHTTPClient
  import APIRuntime
  import AsyncHTTPClientTransport
  import HTTPTypes
  import LoopbackServer
  import Testing

  @Suite("The transport over AsyncHTTPClient connects through a proxy")
  struct ProxyTests {
    static func transport(_ server: ScriptedServer, credentials: BasicCredentials? = nil) throws
      -> AsyncHTTPClientTransport
    {
      var options = AsyncHTTPClientTransport.Options()
      options.proxy = try .init(host: "127.0.0.1", port: server.port, credentials: credentials)
      return AsyncHTTPClientTransport(options)
    }

    @Test("that is asked for a tunnel, with its own credentials, before the request")
    func tunnel() async throws {
      let connected = ScriptStep.send("HTTP/1.1 200 Connected\r\n\r\n")
      try await ScriptedServer.run([connected], [.respond("200 OK", "{}")]) { server in
        let transport = try Self.transport(server, credentials: BasicCredentials(username: "u", password: "p"))
        let request = TransportRequest.loopback("127.0.0.1:1", path: "/x", fields: [.authorization: "Bearer t"])
        #expect(try await CollectedResponse(of: request, on: transport).body == Array("{}".utf8))
        #expect(server.log.requests.map(\.line) == ["CONNECT 127.0.0.1:1 HTTP/1.1", "GET /x HTTP/1.1"])
        #expect(server.log.requests.map { $0.values("Proxy-Authorization") } == [["Basic dTpw"], []])
        #expect(server.log.requests.map { $0.values("Authorization") } == [[], ["Bearer t"]])
      }
    }

    @Test(
      "and sends nothing where there is no tunnel",
      arguments: [
        ("407 Proxy Authentication Required", "the proxy wants credentials; see the option proxy"),
        ("502 Bad Gateway", "the proxy refused to connect; see the option proxy"),
      ])
    func refused(status: String, message: String) async throws {
      try await ScriptedServer.run([.respond(status)]) { server in
        let transport = try Self.transport(server)
        let error = await #expect(throws: TransportError.self) {
          try await CollectedResponse(of: .loopback("127.0.0.1:1"), on: transport)
        }
        #expect(error == TransportError(.cannotConnect, message: message))
        #expect(server.log.requests.map(\.line) == ["CONNECT 127.0.0.1:1 HTTP/1.1"])
      }
    }

    @Test(
      "whose address is checked",
      arguments: [("", 1), ("http://p", 1), ("p:1", 0), ("a b", 1), ("p", 65_536), ("u@p", 1)])
    func badAddress(host: String, port: Int) {
      #expect(throws: ConfigurationError.self) { try AsyncHTTPClientTransport.Proxy(host: host, port: port) }
    }

    @Test("whose credentials nothing shows")
    func secrecy() throws {
      let credentials = try BasicCredentials(username: "u", password: "canary")
      var options = AsyncHTTPClientTransport.Options()
      options.proxy = try .init(host: "p", port: 1, credentials: credentials)
      var dumped = ""
      dump(options, to: &dumped)
      dump(AsyncHTTPClientTransport(options), to: &dumped)
      #expect(!dumped.contains("canary") && !dumped.contains("dTpjYW5hcnk="))
    }
  }
#endif
