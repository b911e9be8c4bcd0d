import BitGoNetwork
import LoopbackServer
import Testing

@Suite("A response that breaks the description is an error that says where")
struct InvalidResponseTests {
  /// Changes to the sample, and the issues that they make.
  static let violations: [(changes: KeyValuePairs<String, String?>, issues: [String])] = [
    (["name": nil], ["/connection/name required"]),
    (["partnersClientId": nil], ["/connection/partnersClientId required"]),
    (["id": "null"], ["/connection/id type"]), (["active": "1"], ["/connection/active type"]),
    (["name": #""""#], ["/connection/name minLength"]),
    (["partnersConnectionId": #""""#], ["/connection/partnersConnectionId minLength"]),
    (["createdAt": #""2024-02-30T00:00:00.000Z""#], ["/connection/createdAt format"]),
    (["updatedAt": "1709251200"], ["/connection/updatedAt type"]),
  ]

  @Test("one wrong member", arguments: TransportUnderTest.allCases)
  func oneMember(transport: TransportUnderTest) async throws {
    for (changes, issues) in Self.violations {
      let call = try await SDKCall(on: transport, answer: ConnectionSample().with(changes).response)
      #expect(call.responseIssues == issues)
      #expect(call.error?.response?.requestID == "r-1")
    }
  }

  @Test("the published sample of this response: every violation, in one error", arguments: TransportUnderTest.allCases)
  func publishedSample(transport: TransportUnderTest) async throws {
    let sample = ConnectionSample().with([
      "id": #""string""#, "createdAt": #""2019-08-24""#, "updatedAt": #""2019-08-24""#, "partnersConnectionId": "{}",
      "partnersClientId": "{}",
    ])
    #expect(
      try await SDKCall(on: transport, answer: sample.response).responseIssues == [
        "/connection/createdAt format", "/connection/updatedAt format", "/connection/partnersConnectionId type",
        "/connection/partnersClientId type",
      ])
  }

  @Test(
    "no JSON, or not an object", arguments: TransportUnderTest.allCases,
    [("", "syntax"), ("{\"connection\":", "syntax"), ("[]", "type")])
  func notAnObject(transport: TransportUnderTest, answer: (body: String, keyword: String)) async throws {
    let fields = ["Content-Type: application/json"]
    let call = try await SDKCall(on: transport, answer: .respond("200 OK", fields: fields, answer.body))
    #expect(call.responseIssues == [" \(answer.keyword)"])
  }

  @Test("an empty name passes where the policy says so", arguments: TransportUnderTest.allCases)
  func policy(transport: TransportUnderTest) async throws {
    var options = ClientOptions()
    options.responseValidation = .off
    let sample = ConnectionSample().with(["name": #""""#])
    #expect(try await SDKCall(on: transport, options: options, answer: sample.response).value.name == "")
  }

  @Test("a body that ends too early", arguments: TransportUnderTest.allCases)
  func truncated(transport: TransportUnderTest) async throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n"
    let call = try await SDKCall(on: transport, answer: .send(head + ConnectionSample().body), .close)
    guard case .transport(let error) = call.error?.reason else {
      Issue.record("no error of the transport: \(String(describing: call.error))")
      return
    }
    #expect(error.reason == .truncatedBody)
  }

  @Test("a body larger than the options allow", arguments: TransportUnderTest.allCases)
  func tooLarge(transport: TransportUnderTest) async throws {
    var options = ClientOptions()
    options.maximumBodyBytes = 100
    let call = try await SDKCall(on: transport, options: options, answer: ConnectionSample().response)
    #expect(call.error?.reason == .responseTooLarge(limit: 100))
  }
}
