@_spi(Generated) import APIRuntime
import Testing

@Suite("The path of a request")
struct OperationRequestTests {
  /// An operation with one free path parameter.
  struct GetThing: APIOperation {
    typealias Output = JSONValue
    enum Failure: Hashable, Sendable {}
    static let metadata = OperationMetadata(id: "getThing", method: .get, path: "/things/{id}/parts")
    var id: String

    func validate(_ validator: inout Validator) {}

    func encode(to request: inout OperationRequest) {
      request.appendPath("/things/")
      request.appendPathParameter("id", id)
      request.appendPath("/parts")
    }

    static func decode(
      _ response: borrowing OperationResponse
    ) throws(ResponseError) -> OperationOutcome<JSONValue, Failure> {
      .success(.null)
    }
  }

  @Test(
    "holds a value as exactly one segment",
    arguments: [
      ("abc", "abc"), ("A-z.0_9~", "A-z.0_9~"), ("a/b", "a%2Fb"), ("a\\b", "a%5Cb"), ("a?b#c", "a%3Fb%23c"),
      ("a b", "a%20b"), ("a+b", "a%2Bb"), ("a;b=c,d", "a%3Bb%3Dc%2Cd"), ("a%2Fb", "a%252Fb"), ("100%", "100%25"),
      ("é", "%C3%A9"), ("e\u{301}", "e%CC%81"), ("😀", "%F0%9F%98%80"), ("\0", "%00"), ("a\r\nb", "a%0D%0Ab"),
      (":@!$&'()*", "%3A%40%21%24%26%27%28%29%2A"), ("...", "..."), (".a", ".a"), ("..a", "..a"), ("%", "%25"),
      ("%2e%2e%2e%2fx", "%252e%252e%252e%252fx"), ("a/.b/c..", "a%2F.b%2Fc.."), ("a.%2f", "a.%252f"), ("%2", "%252"),
      ("%" + String(repeating: "25", count: 50_000), "%25" + String(repeating: "25", count: 50_000)),
      ("\u{202E}", "%E2%80%AE"),
    ])
  func encoded(value: String, segment: String) async throws {
    let transport = ScriptedTransport(body: "null")
    _ = try await Samples.client(transport).send(GetThing(id: value))
    #expect(transport.requests.map(\.head.path) == ["/things/\(segment)/parts"])
  }

  @Test(
    "never holds an empty or a dot segment, however it is written",
    arguments: [
      "", ".", "..", "%2e", "%2E%2e", ".%2E", "%2e.", "%252e%252E", "%25252e", "%252525252e.", "%%32e", "%2%65",
      "%" + String(repeating: "25", count: 50_000) + "2e",
      "../x", "../../x", "x/..", "x/./y", "/..", "./", "..\\x", "x\\..", "..%2fx", "x%2F%2e%2E%2fy", "..%5cx",
      "x%255C.",
      "%2e%2e%252fx", "a/b/../c",
    ])
  func refused(value: String) async throws {
    let transport = ScriptedTransport(body: "null")
    let client = try Samples.client(transport)
    let error = await #expect(throws: GetThing.CallError.self) { _ = try await client.send(GetThing(id: value)) }
    guard case .invalidRequest(let issues)? = error?.reason else { return #expect(Bool(false), "\(value)") }
    #expect(issues.map { [$0.part.rawValue, $0.pointer, $0.keyword] } == [["path", "/id", "segment"]])
    #expect(transport.requests.isEmpty)
  }
}
