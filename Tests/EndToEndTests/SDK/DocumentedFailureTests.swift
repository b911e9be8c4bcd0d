import BitGoNetwork
import LoopbackServer
import Testing

@Suite("A documented failure keeps its meaning whatever its body holds")
struct DocumentedFailureTests {
  /// The statuses whose body is an `ErrorResponse`.
  static let statuses = [401, 403, 404, 500]

  /// What servers send with a failure, and the message when it fits the description.
  static let bodies: [(body: String, message: String?)] = [
    (#"{"error":"no"}"#, "no"), (#"{"error":"no","name":"X","requestId":"r","context":{}}"#, "no"), ("{}", nil),
    ("", nil),
    (#"["a","b"]"#, nil), ("<html>", nil), (#"{"error":1}"#, nil), (#"{"error":"no""#, nil),
  ]

  @Test("401, 403, 404 and 500", arguments: TransportUnderTest.allCases, statuses)
  func errorResponse(transport: TransportUnderTest, status: Int) async throws {
    for (body, message) in Self.bodies {
      let fields = ["Content-Type: application/json", "Request-ID: r-2"]
      let call = try await SDKCall(on: transport, answer: .respond("\(status) Failed", fields: fields, body))
      let error = try #require(call.error)
      let failure = try #require(Self.errorBody(of: error, status: status))
      #expect(failure.value == message.map { ErrorResponse(error: $0) })
      #expect(failure.bytes == Array(body.utf8))
      #expect(failure.issues.isEmpty == (message != nil))
      #expect(error.response?.status == status)
      #expect(error.requestID == "r-2")
    }
  }

  /// The body of the failure that belongs to `status`.
  private static func errorBody(of error: GetClientConnection.CallError, status: Int) -> ErrorBody<ErrorResponse>? {
    switch (status, error.reason) {
    case (401, .documented(.unauthorized(let body))): body
    case (403, .documented(.forbidden(let body))): body
    case (404, .documented(.notFound(let body))): body
    case (500, .documented(.internalServerError(let body))): body
    default: nil
    }
  }

  @Test(
    "400, whose body has no schema", arguments: TransportUnderTest.allCases,
    [
      (#"{"error":"line 1\nline 2"}"#, true), (#"["a","b"]"#, true), ("{}", true), ("", false), ("<html>", false),
    ])
  func badRequest(transport: TransportUnderTest, answer: (body: String, isJSON: Bool)) async throws {
    let fields = ["Content-Type: application/json"]
    let call = try await SDKCall(on: transport, answer: .respond("400 Bad Request", fields: fields, answer.body))
    guard case .documented(.badRequest(let body)) = call.error?.reason else {
      Issue.record("not a bad request: \(String(describing: call.error))")
      return
    }
    #expect((body.value != nil) == answer.isJSON)
    #expect(body.bytes == Array(answer.body.utf8))
  }

  @Test("a 401 with a challenge, which the transport does not answer", arguments: TransportUnderTest.allCases)
  func challenge(transport: TransportUnderTest) async throws {
    let fields = ["WWW-Authenticate: Basic realm=\"bitgo\"", "x-auth-required: true", "Content-Type: application/json"]
    let call = try await SDKCall(
      on: transport, answer: .respond("401 Unauthorized", fields: fields, #"{"error":"unauthorized"}"#))
    let error = try #require(call.error)
    #expect(Self.errorBody(of: error, status: 401)?.value == ErrorResponse(error: "unauthorized"))
    #expect(call.requests.count == 1)
  }
}
