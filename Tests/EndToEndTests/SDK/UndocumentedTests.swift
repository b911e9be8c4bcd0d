import BitGoNetwork
import LoopbackServer
import Testing

@Suite("What the description does not name is still told apart")
struct UndocumentedTests {
  @Test("429 and 503 with HTML", arguments: TransportUnderTest.allCases, ["429 Too Many Requests", "503 Unavailable"])
  func html(transport: TransportUnderTest, status: String) async throws {
    let answer = ScriptStep.respond(status, fields: ["Content-Type: text/html", "Retry-After: 1"], "<html>busy</html>")
    let error = try #require(try await SDKCall(on: transport, answer: answer).error)
    #expect(error.reason == .undocumented)
    #expect(error.response?.status == Int(status.prefix(3)))
    #expect(error.response?.body == Array("<html>busy</html>".utf8))
    #expect(error.response?.headerFields[.retryAfter] == "1")
  }

  @Test("a redirect", arguments: TransportUnderTest.allCases)
  func redirect(transport: TransportUnderTest) async throws {
    let answer = ScriptStep.respond("302 Found", fields: ["Location: https://login.example/"])
    let error = try #require(try await SDKCall(on: transport, answer: answer).error)
    #expect(error.reason == .undocumented)
    #expect(error.response?.status == 302)
  }

  @Test("200 with HTML, and without a media type", arguments: TransportUnderTest.allCases, ["text/html", nil])
  func contentType(transport: TransportUnderTest, type: String?) async throws {
    let fields = type.map { ["Content-Type: \($0)"] } ?? []
    let error = try #require(
      try await SDKCall(on: transport, answer: .respond("200 OK", fields: fields, "<html>")).error)
    #expect(error.reason == .unexpectedContentType(type))
  }
}
