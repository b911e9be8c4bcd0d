import APIRuntime
import Testing

@Suite("An access token")
struct BearerTokenTests {
  @Test("is any b64token", arguments: ["a", "v2x0123456789abcdef", "A-Z.a_z~0+9/", "abc=", "abc==", "-"])
  func accepted(token: String) async throws {
    let transport = ScriptedTransport(body: Samples.json)
    let client = try Samples.client(transport, authorization: .bearer(BearerToken(token)))
    _ = try await client.send(Samples.operation)
    #expect(transport.requests.map { $0.head.headerFields[.authorization] } == ["Bearer \(token)"])
  }

  @Test(
    "is refused when it holds anything else",
    arguments: [
      "", "=", "a=b", "canary\n", "\ncanary", "can ary", "canary\r\nX: y", "canary\0", "can,ary", "canäry",
      "\"canary\"",
      "canary\u{301}", "Bearer canary",
    ])
  func refused(token: String) throws {
    let error = try #require(throws: ConfigurationError.self) { try BearerToken(token) }
    #expect(error.reason == .invalidAccessToken)
    #expect(Channels.leaks(of: "canary", from: error).isEmpty)
  }

  @Test("the error says what to do")
  func description() {
    let error = #expect(throws: ConfigurationError.self) { try BearerToken("a\n") }
    #expect(
      error?.description
        == "the access token may hold only A-Z a-z 0-9 - . _ ~ + / and '=' at its end; remove line breaks and spaces")
  }
}
