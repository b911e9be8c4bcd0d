@testable @_spi(Generated) import APIRuntime
import Testing

@Suite("The body of a response of several media types")
struct ResponseContentTests {
  private static func response(_ type: String?, _ body: String = "") -> OperationResponse {
    var head = HTTPResponse(status: .ok)
    head.headerFields[.contentType] = type
    return OperationResponse(
      CollectedResponse(head: head, status: head.status.code, body: Array(body.utf8)),
      options: SharedOptions(ClientOptions()))
  }

  @Test(
    "is what the most specific of them says",
    arguments: [
      ("application/json", 0), ("Application/JSON; charset=utf-8", 0), ("text/plain", 1), ("text/csv", 2),
      ("application/problem+json", 3), ("application/vnd.x+json", 0), ("image/png", 4), ("video/mp4", 5),
    ])
  func chosen(type: String, index: Int) throws {
    let found = try Self.response(type).content(
      among: "application/json", "text/plain", "text/*", "application/problem+json", "image/*", "*/*")
    #expect(found == (type == "application/vnd.x+json" ? 5 : index))
  }

  @Test("is JSON of another name where only JSON is named")
  func otherJSON() throws {
    #expect(try Self.response("application/hal+json").content(among: "text/plain", "application/json") == 1)
    #expect(try Self.response("application/a+json").content(among: "application/json", "application/*+json") == 1)
  }

  @Test("is none of them", arguments: [nil, "text/html", "json", "application/jsonx"])
  func unexpected(type: String?) {
    #expect(throws: ResponseError(.unexpectedContentType(type))) {
      try Self.response(type).content(among: "application/json", "text/plain")
    }
  }

  @Test("is text, whatever it holds")
  func texts() throws {
    #expect(try Self.response("text/plain", "é").string() == "é")
    #expect(
      Self.response("text/plain", "é").errorString()
        == ErrorBody(value: "é", bytes: [0xC3, 0xA9], contentType: "text/plain"))
    #expect(throws: ResponseError.self) {
      try Self.response("text/plain", "").string(StringConstraint(minLength: 1, at: "#/a"))
    }
  }
}
