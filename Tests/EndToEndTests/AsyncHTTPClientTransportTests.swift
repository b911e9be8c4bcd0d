#if AsyncHTTPClient
  import APIRuntime
  import AsyncHTTPClientTransport
  import HTTPTypes
  import LoopbackServer
  import Testing

  @Suite("The transport over AsyncHTTPClient")
  struct AsyncHTTPClientTransportTests {
    @Test("fails exchanges after it was shut down")
    func shutdown() async throws {
      let transport = AsyncHTTPClientTransport()
      try await ScriptedServer.run([.respond("200 OK")]) { server in
        _ = try await CollectedResponse(of: .loopback(server.authority), on: transport)
        await transport.shutdown()
        #expect(await becomesTrue { server.log.openConnections == 0 })
        let error = await #expect(throws: TransportError.self) {
          try await CollectedResponse(of: .loopback(server.authority), on: transport)
        }
        #expect(error?.reason == .refusedByTransport)
      }
    }

    @Test("closes its connections when the last copy is gone")
    func release() async throws {
      try await ScriptedServer.run([.respond("200 OK")]) { server in
        _ = try await CollectedResponse(of: .loopback(server.authority), on: AsyncHTTPClientTransport())
        #expect(await becomesTrue { server.log.openConnections == 0 })
      }
    }

    @Test("gives up at the connect timeout, be it for want of a free connection")
    func connectTimeout() async throws {
      // One connection, which the first request keeps busy, so that the second one waits for it.
      var options = AsyncHTTPClientTransport.Options()
      options.maximumConnectionsPerHost = 1
      let transport = AsyncHTTPClientTransport(options)
      try await ScriptedServer.run([.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")]) { server in
        try await transport.send(.loopback(server.authority)) { _ in
          var request = TransportRequest.loopback(server.authority)
          request.connectTimeout = .milliseconds(50)
          let error = await #expect(throws: TransportError.self) {
            try await CollectedResponse(of: request, on: transport)
          }
          let message = "no connection, or none free, within the connect timeout"
          #expect(error == TransportError(.cannotConnect, message: message))
        }
      }
    }

    @Test("does not read ahead of a slow reader by more than what is in the buffers of the system")
    func backPressure() async throws {
      let body = [UInt8](repeating: 1, count: 64 << 20)
      try await ScriptedServer.run([.respond("200 OK", body: body)]) { server in
        var request = TransportRequest.loopback(server.authority)
        request.maximumBodyBytes = body.count
        try await AsyncHTTPClientTransport().send(request) { response in
          #expect(await becomesTrue { server.log.unsentBytes > 0 })
          try await Task.sleep(for: .milliseconds(300))
          #expect(server.log.unsentBytes > 32 << 20)
          #expect(try await response.body.collect(upTo: .max).count == body.count)
        }
      }
    }

    @Test("stops decompressing at its own limit, whatever a request allows")
    func decompressionLimit() async throws {
      var options = AsyncHTTPClientTransport.Options()
      options.maximumDecompressedBytes = 1_000
      let script: Script = [
        .respond("200 OK", fields: ["Content-Encoding: gzip"], body: Gzip.bomb(inflatingTo: 1 << 20))
      ]
      try await ScriptedServer.run(script) { server in
        let error = await #expect(throws: TransportError.self) {
          try await CollectedResponse(of: .loopback(server.authority), on: AsyncHTTPClientTransport(options))
        }
        #expect(error?.reason == .bodyTooLarge(limit: 1_000))
      }
    }
  }
#endif
