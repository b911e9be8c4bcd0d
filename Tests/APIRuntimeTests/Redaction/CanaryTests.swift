import APIRuntime
import Testing

@Suite("A token that must not appear anywhere")
struct CanaryTests {
  static let canary = "v2xCANARY0123456789"

  @Test("the channels of this test do show a plain string")
  func control() {
    #expect(Channels.leaks(of: Self.canary, from: Self.canary).count == Channels.texts(of: "").count)
  }

  @Test("a secret is redacted")
  func secret() {
    let secret = Secret(Self.canary)
    #expect(Channels.leaks(of: Self.canary, from: secret).isEmpty)
    #expect("\(secret)" == "<redacted>")
    #expect(secret.withExposedValue { $0 } == Self.canary)
  }

  @Test("what holds a token is redacted")
  func holders() throws {
    let token = try BearerToken(Self.canary)
    let transport = ScriptedTransport(body: "")
    var options = ClientOptions()
    options.headerFields["x-api-key"] = Self.canary
    #expect(Channels.leaks(of: Self.canary, from: token).isEmpty)
    #expect(Channels.leaks(of: Self.canary, from: Authorization.bearer(token)).isEmpty)
    #expect(Channels.leaks(of: Self.canary, from: options).isEmpty)
    let client = try Samples.client(transport, authorization: .bearer(token), options: options)
    #expect(Channels.leaks(of: Self.canary, from: client).isEmpty)
    let generated = try SampleClient(.test, accessToken: Self.canary, options: options, transport: transport)
    #expect(Channels.leaks(of: Self.canary, from: generated).isEmpty)
  }

  @Test("a request that was sent prints without its fields and query")
  func request() async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let client = try Samples.client(transport, authorization: .bearer(BearerToken(Self.canary)))
    _ = try await client.send(Samples.operation)
    var request = try #require(transport.requests.first)
    request.head.path? += "?token=\(Self.canary)"
    #expect(request.head.headerFields[.authorization] == "Bearer \(Self.canary)")
    #expect(Channels.leaks(of: Self.canary, from: request).isEmpty)
  }

  @Test(
    "an error shows no token, whatever the server or the transport does with it",
    arguments: [
      ScriptedTransport(status: 401, fields: [.wwwAuthenticate: canary], body: #"{"wrong":"\#(canary)"}"#),
      ScriptedTransport(status: 503, type: "text/html", fields: [.setCookie: canary], body: canary),
      ScriptedTransport(body: #"{"connection":{"id":"\#(canary)","createdAt":"\#(canary)"}}"#),
      ScriptedTransport(status: 503, type: "text/\(canary)", fields: requestID("id \(canary.lowercased())"), body: ""),
      ScriptedTransport(type: "text/x.\(canary)", body: ""), ScriptedTransport(type: canary, body: ""),
      ScriptedTransport(status: 404, type: "application/\(canary)", fields: requestID(canary), body: "{}"),
      ScriptedTransport(status: 404, type: "text/\(canary)+json", fields: named(canary), body: "1"),
      ScriptedTransport(.failure(HeaderError(value: canary))),
    ])
  func errors(transport: ScriptedTransport) async throws {
    let client = try Samples.client(transport, authorization: .bearer(BearerToken(Self.canary)))
    let error = await #expect(throws: GetClientConnection.CallError.self) {
      _ = try await client.send(Samples.operation)
    }
    #expect(Channels.leaks(of: Self.canary, from: try #require(error)).isEmpty)
  }

  private static func requestID(_ id: String) -> HTTPFields { HTTPField.Name("Request-ID").map { [$0: id] } ?? [:] }

  /// A field that is called so.
  private static func named(_ name: String) -> HTTPFields { HTTPField.Name(name).map { [$0: "1"] } ?? [:] }

  @Test("what a server sends back of any credential is not shown, nor handed to observers")
  func echoes() async throws {
    let provider = try OneToken(token: BearerToken(Self.canary))
    let authorizations: [Authorization] = [
      .bearer(try BearerToken(Self.canary)), .provider(provider),
      .basic(try BasicCredentials(username: "u", password: Self.canary)),
      .apiKey(try APIKey(Self.canary, in: .query("key"))),
    ]
    for authorization in authorizations {
      let notebook = Notebook()
      var options = ClientOptions()
      options.observers = [notebook]
      let transport = ScriptedTransport(
        status: 404, type: "text/\(Self.canary)", fields: Self.requestID(Self.canary), body: "")
      let client = try Samples.client(transport, authorization: authorization, options: options)
      let error = await #expect(throws: GetClientConnection.CallError.self) {
        _ = try await client.send(Samples.operation)
      }
      #expect(Channels.leaks(of: Self.canary, from: try #require(error)).isEmpty)
      #expect(error?.requestID == "<redacted>")
      #expect(Channels.leaks(of: Self.canary, from: notebook.events).isEmpty)
    }
  }

  @Test(
    "a text holds a secret when it is that, or has one of eight bytes or more within it",
    arguments: [
      ("secret", "secret", true), ("secret", "SECRET", true), ("secret", "a secret", false),
      ("secret12", "a Secret12.", true), ("secret12", "secret1", false), ("", "", false),
    ])
  func holding(secret: String, text: String, isHeld: Bool) {
    #expect(Secret(secret).isHeld(by: text) == isHeld)
  }

  /// Gives one token.
  struct OneToken: TokenProvider {
    let token: BearerToken

    func token(replacing refused: BearerToken?) async throws -> BearerToken { token }
  }

  @Test("a test that fails shows no token")
  func failureText() throws {
    let token = try BearerToken(Self.canary)
    let client = try Samples.client(ScriptedTransport(body: ""), authorization: .bearer(token))
    #expect(Channels.failureText(of: Self.canary).contains(Self.canary))
    #expect(!Channels.failureText(of: client).contains(Self.canary))
    #expect(!Channels.failureText(of: [token]).contains(Self.canary))
  }

  @Test("a refused value is not shown by the error that refuses it")
  func refusedValue() async throws {
    var options = ClientOptions()
    options.headerFields["x"] = Self.canary + "\n"
    let operation = GetClientConnection(enterpriseID: "e", connectionID: Self.canary)
    let client = try Samples.client(ScriptedTransport(body: ""), options: options)
    let error = await #expect(throws: GetClientConnection.CallError.self) { _ = try await client.send(operation) }
    #expect(Channels.leaks(of: Self.canary, from: try #require(error)).isEmpty)
  }

  /// An error that prints what it was given, as some networking libraries' do.
  struct HeaderError: Error {
    let value: String
  }
}
