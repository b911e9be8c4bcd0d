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

  private static func response(_ type: String, bytes: [UInt8]) -> OperationResponse {
    var head = HTTPResponse(status: .ok)
    head.headerFields[.contentType] = type
    return OperationResponse(
      CollectedResponse(head: head, status: head.status.code, body: bytes), options: SharedOptions(ClientOptions()))
  }

  @Test(
    "is text in the charset that the response names, else in UTF-8",
    arguments: [
      ("text/plain", [0xC3, 0xA9], "é"), ("text/plain; charset=UTF-8", [0xC3, 0xA9], "é"),
      ("text/plain; charset=\"utf-8\"", [0xC3, 0xA9], "é"), ("text/plain; charset=utf-8", [0xE9], "\u{FFFD}"),
      ("text/plain;charset=ISO-8859-1", [0xC3, 0xA9, 0x80], "Ã©\u{80}"),
      ("text/plain; format=flowed; Charset = latin1", [0xE9], "é"), ("text/plain; charset=us-ascii", [0x41], "A"),
      ("text/plain; charset=windows-1252", [0x80, 0x81, 0x9F, 0xA0, 0x41, 0xFF], "\u{20AC}\u{81}\u{178}\u{A0}A\u{FF}"),
      (
        "text/plain; charset=CP1252", Array(0x82...0x8C) + Array(0x91...0x9C) + [0x8E, 0x9E],
        "\u{201A}ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŽž"
      ),
    ] as [(String, [UInt8], String)])
  func charsets(type: String, bytes: [UInt8], text: String) throws {
    #expect(try Self.response(type, bytes: bytes).string() == text)
    #expect(
      Self.response(type, bytes: bytes).errorString() == ErrorBody(value: text, bytes: bytes, contentType: type))
  }

  @Test("is no text in a charset that is not read", arguments: ["utf-16", "windows-1251", ""])
  func otherCharset(name: String) {
    let type = "text/plain; charset=\(name)"
    let issue = ValidationIssue(
      part: .body, pointer: "", keyword: "charset", limit: ["utf-8", "us-ascii", "iso-8859-1", "windows-1252"])

    #expect(throws: ResponseError(.invalid([issue]))) { try Self.response(type, bytes: [65]).string() }
    #expect(
      Self.response(type, bytes: [65]).errorString()
        == ErrorBody(value: nil, issues: [issue], bytes: [65], contentType: type))
    #expect(
      issue.description
        == #"body: the charset of its Content-Type is none of ["utf-8","us-ascii","iso-8859-1","windows-1252"]"#)
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
