import APIRuntime
import Testing

@Suite("Calling an operation")
struct APIClientTests {
  @Test("a success gives the value, the status, the fields and the request id")
  func success() async throws {
    let fields: HTTPFields = [try #require(.init("Request-ID")): "r-1"]
    let transport = ScriptedTransport(fields: fields, body: Samples.json)
    let response = try await Samples.client(transport).send(Samples.operation)
    #expect(response.value == ConnectionResponse(connection: Samples.connection))
    #expect(response.status == 200)
    #expect(response.headerFields[.contentType] == "application/json")
    #expect(response.requestID == "r-1")
  }

  @Test("the request goes to the server's origin, below its path, with the operation's fields and the token")
  func request() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let token = try BearerToken("v2xabc")
    let client = try Samples.client(
      transport, server: "https://proxy.example.com:8443/bitgo/", authorization: .bearer(token))
    _ = try await client.send(Samples.operation)
    let path =
      "/bitgo/api/network/v1/enterprises/\(Samples.enterpriseID)/clients/connections/\(Samples.connectionID)"
    #expect(
      transport.requests.map(\.head) == [
        HTTPRequest(
          method: .get, scheme: "https", authority: "proxy.example.com:8443", path: path,
          headerFields: [.accept: "application/json", .authorization: "Bearer v2xabc"])
      ])
  }

  @Test("a transport is told the limits of the call")
  func limits() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    var options = ClientOptions()
    options.connectTimeout = .seconds(3)
    options.maximumBodyBytes = 1000
    _ = try await Samples.client(transport).send(Samples.operation, options: options)
    let request = try #require(transport.requests.first)
    #expect(request.connectTimeout == .seconds(3))
    #expect(request.maximumBodyBytes == 1000)
    #expect(request.body?.bytes == nil)
  }

  @Test("a client without authorization sends no Authorization field")
  func noAuthorization() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    _ = try await Samples.client(transport).send(Samples.operation)
    #expect(transport.requests.map(\.head.headerFields) == [[.accept: "application/json"]])
  }

  @Test("fields of a call's options are sent with it")
  func extraFields() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let client = try Samples.client(transport)
    var options = client.options
    options.headerFields["enterprise-id"] = "e1"
    _ = try await client.send(Samples.operation, options: options)
    let name = try #require(HTTPField.Name("enterprise-id"))
    #expect(transport.requests.map { $0.head.headerFields[name] } == ["e1"])
  }

  @Test("the options of a call can name another server, which its request then cannot leave")
  func otherServer() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let client = try Samples.client(transport, authorization: .bearer(BearerToken("abc")))
    var options = client.options
    options.server = try Server(url: "http://localhost:3080/proxy")
    _ = try await client.send(Samples.operation, options: options)
    _ = try await client.send(Samples.operation)
    #expect(transport.requests.map(\.head.authority) == ["localhost:3080", "app.example-test.com"])
    #expect(transport.requests.map(\.head.scheme) == ["http", "https"])
    #expect(transport.requests[0].head.path?.hasPrefix("/proxy/api/network/") == true)

    let back = ScriptedMiddleware.changing { $0.head.authority = "app.example-test.com" }
    let strayed = try Samples.client(transport, middleware: [back])
    let error = await #expect(throws: GetClientConnection.CallError.self) {
      try await strayed.send(Samples.operation, options: options)
    }
    let refused = TransportError(.invalidRequest, message: "middleware changed the origin of the request")
    #expect(error?.reason == .transport(refused))
  }

  @Test("a body is put together from any chunks", arguments: [1, 7, 1000])
  func chunks(size: Int) async throws {
    let bytes = Array(Samples.json.utf8)
    let chunks = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
    let transport = ScriptedTransport(.response(.json, [[]] + chunks))
    let response = try await Samples.client(transport).send(Samples.operation)
    #expect(response.value.connection == Samples.connection)
  }

  @Test("a generated client is a thin wrapper with a typed call")
  func sampleClient() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let client = try SampleClient(.test, accessToken: "v2xabc", transport: transport)
    let output = try await client.getClientConnection(
      enterpriseID: Samples.enterpriseID, connectionID: Samples.connectionID)
    #expect(output.connection == Samples.connection)
    #expect(transport.requests.map(\.head.authority) == ["app.example-test.com"])
    let response = try await client.send(Samples.operation)
    #expect(response.value == output)
  }

  @Test("a success without a body needs none, and no Content-Type")
  func noContent() async throws {
    let transport = ScriptedTransport(status: 204, type: nil, body: "")
    #expect(try await Samples.client(transport).send(Conflicting()).status == 204)
    #expect(transport.requests.map(\.head.method) == [.delete])
  }

  @Test("the default options are those of the documentation")
  func defaults() {
    let options = ClientOptions()
    #expect(options.deadline == .seconds(30))
    #expect(options.connectTimeout == .seconds(5))
    #expect(options.maximumBodyBytes == 8_388_608)
    #expect(options.maximumErrorBodyBytes == 65536)
    #expect(options.maximumJSONDepth == 64)
    #expect(options.headerFields == HeaderFields())
  }
}
