import APIRuntime
import Testing

@Suite("The body of a documented failure")
struct ErrorBodyTests {
  typealias Failure = GetClientConnection.Failure

  private func failure(
    _ status: Int, _ body: String, type: String? = "application/json", options: ClientOptions = ClientOptions()
  ) async throws -> Failure? {
    let transport = ScriptedTransport(status: status, type: type, body: body)
    guard case .documented(let failure)? = try await Samples.failure(transport, options: options)?.reason else {
      return nil
    }
    return failure
  }

  @Test(
    "is decoded when it fits, more members or not",
    arguments: [
      #"{"error":"no"}"#, #"{"error":"no","name":"X","requestId":"r","context":{"a":[1]},"reqId":null}"#,
    ])
  func decoded(body: String) async throws {
    let expected = ErrorBody(
      value: ErrorResponse(error: "no"), bytes: Array(body.utf8), contentType: "application/json")
    #expect(try await failure(401, body) == .unauthorized(expected))
    #expect(try await failure(404, body) == .notFound(expected))
    #expect(try await failure(500, body) == .internalServerError(expected))
  }

  @Test(
    "never changes what the status means",
    arguments: [
      ("", "application/json", "body: not JSON: unexpectedEnd at byte 0"),
      ("", nil, "body: not JSON: unexpectedEnd at byte 0"),
      ("{}", "application/json", "/error: required, but missing"),
      ("[]", "application/json", "body: type object, found array"),
      (#"["a","b"]"#, "application/json", "body: type object, found array"),
      (#"{"error":null}"#, "application/json", "/error: type string, found null"),
      (#"{"error":{"code":1}}"#, "application/json", "/error: type string, found object"),
      (#"{"error":"#, "application/json", "body: not JSON: unexpectedEnd at byte 9"),
      ("<h1>Not Found</h1>", "text/html", "body: is not JSON: its Content-Type is text/html"),
      (#"{"error":"no"}"#, "text/plain", "body: is not JSON: its Content-Type is text/plain"),
    ] as [(String, String?, String)])
  func kept(body: String, type: String?, issue: String) async throws {
    guard case .notFound(let errorBody)? = try await failure(404, body, type: type) else {
      return #expect(Bool(false), "the status lost its meaning")
    }
    #expect(errorBody.value == nil)
    #expect(errorBody.issues.map(\.description) == [issue])
    #expect(errorBody.bytes == Array(body.utf8))
    #expect(errorBody.contentType == type)
  }

  @Test(
    "without a schema is any JSON",
    arguments: [
      (#"{"error":"a\nb"}"#, .object(["error": .string("a\nb")])),
      ("{}", .object([:])),
      (#"["a","b"]"#, .array([.string("a"), .string("b")])),
    ] as [(String, JSONValue)])
  func anyJSON(body: String, value: JSONValue) async throws {
    let expected = ErrorBody(value: value, bytes: Array(body.utf8), contentType: "application/json")
    #expect(try await failure(400, body) == .badRequest(expected))
  }

  @Test("is decoded without a Content-Type, when it is JSON")
  func noContentType() async throws {
    let expected = ErrorBody(
      value: ErrorResponse(error: "no"), bytes: Array(#"{"error":"no"}"#.utf8), contentType: nil)
    #expect(try await failure(404, #"{"error":"no"}"#, type: nil) == .notFound(expected))
  }

  @Test("is kept up to a limit, and says that it went on")
  func truncated() async throws {
    var options = ClientOptions()
    options.maximumErrorBodyBytes = 5
    let transport = ScriptedTransport(status: 404, body: #"{"error":"no"}"#)
    let error = try #require(try await Samples.failure(transport, options: options))
    guard case .documented(.notFound(let body)) = error.reason else { return #expect(Bool(false), "\(error)") }
    #expect(body.value == nil)
    #expect(body.bytes == Array(#"{"err"#.utf8))
    #expect(
      body.issues.map(\.description) == ["body: longer than the 5 bytes that the option maximumErrorBodyBytes keeps"])
    #expect(error.response?.isTruncated == true)
  }

  @Test("prints its size and verdict, not its content")
  func description() async throws {
    let body = ErrorBody(
      value: ErrorResponse(error: "canary"), bytes: Array("canary".utf8), contentType: "application/json")
    #expect(body.description == "6 bytes, application/json, decoded")
  }
}
