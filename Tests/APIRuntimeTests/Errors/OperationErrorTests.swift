import APIRuntime
import Testing

@Suite("Why a call fails")
struct OperationErrorTests {
  typealias Reason = GetClientConnection.CallError.Reason

  static let notFound = ErrorBody(
    value: ErrorResponse(error: "no"), bytes: Array(#"{"error":"no"}"#.utf8), contentType: "application/json")

  @Test("a documented status is a typed failure with its response")
  func documented() async throws {
    let transport = ScriptedTransport(status: 404, body: #"{"error":"no"}"#)
    let expected = GetClientConnection.CallError(
      .documented(.notFound(Self.notFound)), operation: GetClientConnection.metadata,
      response: ReceivedResponse(
        status: 404, headerFields: [.contentType: "application/json"], body: Array(#"{"error":"no"}"#.utf8)),
      attempts: 1)
    #expect(try await Samples.failure(transport) == expected)
  }

  @Test("any other status is undocumented, and keeps what came", arguments: [204, 301, 302, 307, 418, 429, 503])
  func undocumented(status: Int) async throws {
    let transport = ScriptedTransport(status: status, type: "text/html", body: "<h1>busy</h1>")
    let error = try #require(try await Samples.failure(transport))
    #expect(error.reason == .undocumented)
    #expect(
      error.response
        == ReceivedResponse(
          status: status, headerFields: [.contentType: "text/html"], body: Array("<h1>busy</h1>".utf8)))
  }

  @Test(
    "a success must be JSON",
    arguments: [
      ("application/json", true), ("application/json; charset=utf-8", true), ("APPLICATION/JSON;charset=UTF-8", true),
      ("application/vnd.api+json", true), ("application/problem+json; x=1", true), ("application/json ; a=b", true),
      ("text/html", false), ("text/json", false), ("application/jsonl", false), ("application/json-seq", false),
      ("json", false), ("", false), ("application/", false), ("text/html; q=application/json", false), (nil, false),
    ] as [(String?, Bool)])
  func contentType(type: String?, isAccepted: Bool) async throws {
    let error = try await Samples.failure(ScriptedTransport(type: type, body: Samples.json))
    let essence = type.map { String($0.prefix { $0 != ";" }) }
    #expect(error?.reason == (isAccepted ? nil : .unexpectedContentType(essence)))
    #expect(error?.response?.body == (isAccepted ? nil : Array(Samples.json.utf8)))
  }

  @Test(
    "no error shows the parameters of a media type, in which a server can put anything", arguments: [200, 404, 503])
  func parameters(status: Int) async throws {
    let transport = ScriptedTransport(status: status, type: "text/plain; x=canary", body: "")
    let error = try #require(try await Samples.failure(transport))
    var dumped = ""
    dump(error, to: &dumped)
    #expect(!"\(error)\(dumped)".contains("canary"))
    #expect("\(error)".contains("text/plain"))
  }

  @Test("a response that breaks the description reports every issue")
  func invalidResponse() async throws {
    let body = #"{"connection":{"id":1,"name":"","createdAt":"2024-02-30T00:00:00Z","active":null,"proof":"p"}}"#
    let error = try #require(try await Samples.failure(ScriptedTransport(body: body)))
    guard case .invalidResponse(let issues) = error.reason else { return #expect(Bool(false), "\(error)") }
    #expect(
      issues.map(\.description) == [
        "/connection/id: type string, found number",
        "/connection/name: minLength 1, found 0",
        "/connection/createdAt: format date-time, not met",
        "/connection/active: type boolean, found null",
        "/connection/partnersConnectionId: required, but missing",
      ])
    #expect(error.response?.body == Array(body.utf8))
  }

  @Test(
    "a body that is not JSON, or nested too deep, says where",
    arguments: [
      ("", "body: not JSON: unexpectedEnd at byte 0"),
      (#"{"connection":{"#, "body: not JSON: unexpectedEnd at byte 15"),
      ("<html>", "body: not JSON: unexpectedByte at byte 0"),
      (
        #"{"x":"# + String(repeating: "[", count: 70),
        "body: nested deeper than the option maximumJSONDepth allows, at byte 68"
      ),
    ])
  func malformed(body: String, description: String) async throws {
    let error = try await Samples.failure(ScriptedTransport(body: body))
    guard case .invalidResponse(let issues)? = error?.reason else { return #expect(Bool(false), "\(body)") }
    #expect(issues.map(\.description) == [description])
  }

  @Test("an issue behind a value as deep as the option allows has its own pointer")
  func deepBody() async throws {
    let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    let body = #"{"deep":\#(deep),"# + Samples.json.replacing("Main", with: "").dropFirst()
    var options = ClientOptions()
    options.maximumJSONDepth = 200
    let error = try await Samples.failure(ScriptedTransport(body: body), options: options)
    guard case .invalidResponse(let issues)? = error?.reason else { return #expect(Bool(false), "no issues") }
    #expect(issues.map(\.description) == ["/connection/name: minLength 1, found 0"])
  }

  @Test(
    "an error of the transport is passed on, or told by its meaning",
    arguments: [
      (TransportError(.cannotConnect), Reason.transport(TransportError(.cannotConnect)), 3),
      (TransportError(.tlsFailure, message: "expired"), .transport(TransportError(.tlsFailure, message: "expired")), 1),
      (TransportError(.truncatedBody), .transport(TransportError(.truncatedBody)), 3),
      (TransportError(.timedOut), .timedOut, 3),
      (TransportError(.bodyTooLarge(limit: 9)), .responseTooLarge(limit: 9), 1),
    ])
  func transport(thrown: TransportError, reason: Reason, attempts: Int) async throws {
    let error = try await Samples.failure(ScriptedTransport(.failure(thrown)))
    let expected = GetClientConnection.CallError(
      reason, operation: GetClientConnection.metadata, attempts: attempts)
    #expect(error == expected)
  }

  @Test("of a foreign error only the type is told")
  func foreignError() async throws {
    struct Leak: Error, CustomStringConvertible { let description = "Bearer canary" }
    let error = try await Samples.failure(ScriptedTransport(.failure(Leak())))
    #expect(error?.reason == .transport(TransportError(.other, message: "Leak")))
  }

  @Test("a transport that ends without a response is an error")
  func noResponse() async throws {
    let error = try await Samples.failure(ScriptedTransport(.nothing))
    #expect(error?.reason == .transport(TransportError(.other, message: "the transport ended without a response")))
  }

  @Test("the body of a success is limited; one of exactly the limit passes", arguments: [-1, 0])
  func bodyLimit(excess: Int) async throws {
    var options = ClientOptions()
    options.maximumBodyBytes = Samples.json.utf8.count + excess
    let error = try await Samples.failure(ScriptedTransport(body: Samples.json), options: options)
    #expect(error?.reason == (excess < 0 ? .responseTooLarge(limit: options.maximumBodyBytes) : nil))
  }

  @Test("a body that is too large names every option that limits it")
  func tooLargeDescription() async throws {
    let error = try await Samples.failure(ScriptedTransport(.failure(TransportError(.bodyTooLarge(limit: 9)))))
    #expect(
      error?.description
        == "v1ClientConnectionGetRoute: the body is larger than 9 bytes; if that is expected, raise the option"
        + " maximumBodyBytes, and for a compressed body the transport's maximumDecompressedBytes")
  }

  @Test("of the body of a failure nothing is kept when the limit is zero or less", arguments: [0, -1, .min])
  func noErrorBody(limit: Int) async throws {
    var options = ClientOptions()
    options.maximumErrorBodyBytes = limit
    let error = try await Samples.failure(ScriptedTransport(status: 503, type: nil, body: "busy"), options: options)
    #expect(error?.response == ReceivedResponse(status: 503, headerFields: [:], body: [], isTruncated: true))
  }

  @Test(
    "an error prints on one line what happened and what to do, and shows no content",
    arguments: [
      (
        404, "text/html",
        "v1ClientConnectionGetRoute: the server answered notFound; see the documented failure for its body"
          + " [status 404, text/html, 6 bytes]"
      ),
      (
        503, "text/html",
        "v1ClientConnectionGetRoute: the server answered with an undocumented status; see the response"
          + " [3 attempts, status 503, text/html, 6 bytes]"
      ),
      (
        200, "text/html",
        "v1ClientConnectionGetRoute: expected JSON, found text/html; check the base URL"
          + " [status 200, text/html, 6 bytes]"
      ),
    ])
  func description(status: Int, type: String, description: String) async throws {
    let error = try await Samples.failure(ScriptedTransport(status: status, type: type, body: "canary"))
    #expect(error?.description == description)
  }
}
