import BitGoNetwork
import Foundation
import Testing

@Suite("An app uses the SDK with one import")
struct ConsumerTests {
  private let connectionID = "3f0c8f6e-52a8-4f43-9d0e-6a1b7c2d9e10"

  private func makeClient(_ transport: CannedTransport) throws -> BitGoNetworkClient {
    try BitGoNetworkClient(.test, accessToken: "v2x0123", transport: transport)
  }

  @Test("a call returns the model")
  func call() async throws {
    let client = try makeClient(CannedTransport(json: sampleJSON))
    let connection = try await client.getClientConnection(enterpriseID: "e1", connectionID: connectionID).connection
    #expect(connection.name == "Main desk")
    #expect(connection.createdAt == Date(timeIntervalSince1970: 1_709_631_667))
    #expect(connection.partnersConnectionID == nil)
  }

  @Test("an operation is a value, and its response has status and fields")
  func send() async throws {
    let client = try makeClient(CannedTransport(json: sampleJSON))
    let response = try await client.send(GetClientConnection(enterpriseID: "e1", connectionID: connectionID))
    #expect(response.status == 200)
    #expect(response.headerFields[.contentType] == "application/json; charset=utf-8")
    #expect(response.requestID == nil)
  }

  @Test("every reason of a failure can be told apart, with a default for those to come")
  func reasons() async throws {
    let client = try makeClient(CannedTransport(status: 404, json: #"{"error": "none"}"#))
    do throws(GetClientConnection.CallError) {
      _ = try await client.getClientConnection(enterpriseID: "e1", connectionID: connectionID)
      Issue.record("a 404 is a failure")
    } catch {
      #expect(Self.kind(of: error.reason) == "not found: none")
    }
  }

  private static func kind(of reason: GetClientConnection.CallError.Reason) -> String {
    switch reason {
    case .documented(.notFound(let body)): "not found: \(body.value?.error ?? "")"
    case .documented(.badRequest(let body)): "bad request: \(body.bytes.count)"
    case .documented: "another documented failure"
    case .undocumented: "undocumented"
    case .unexpectedContentType: "content type"
    case .invalidRequest(let issues), .invalidResponse(let issues): "\(issues)"
    case .transport, .timedOut, .cancelled: "transport"
    case .responseTooLarge: "too large"
    case .noAccessToken, .missingCredential: "no credential"
    @unknown default: "other"
    }
  }

  @Test("a request that cannot be right is not sent")
  func invalidRequest() async throws {
    let client = try makeClient(CannedTransport(json: sampleJSON))
    await #expect {
      try await client.getClientConnection(enterpriseID: "", connectionID: "..")
    } throws: { error in
      guard case .invalidRequest(let issues)? = (error as? GetClientConnection.CallError)?.reason else { return false }
      return issues.map(\.description) == [
        "path /enterpriseId: minLength 1, found 0", "path /connectionId: format uuid, not met",
        "path /enterpriseId: must not be empty, '.' or '..', nor their percent-encoded forms",
        "path /connectionId: must not be empty, '.' or '..', nor their percent-encoded forms",
      ]
    }
  }

  @Test("a malformed token is refused and not shown")
  func malformedToken() {
    #expect {
      try BitGoNetworkClient(.test, accessToken: "se cret\n", transport: CannedTransport(json: "{}"))
    } throws: { error in
      error is ConfigurationError && !"\(error)".contains("cret")
    }
  }

  @Test("models work with Foundation's coders")
  func codable() throws {
    let response = try JSONDecoder().decode(ConnectionResponse.self, from: Data(sampleJSON.utf8))
    let again = try JSONDecoder().decode(ConnectionResponse.self, from: JSONEncoder().encode(response))
    #expect(again == response)
    #expect(!"\(response)".contains("the-proof"))
    #expect(!"\(response)".contains("the-nonce"))
  }

  #if AsyncHTTPClient
    @Test("with the trait, a client needs no transport")
    func defaultTransport() throws {
      #expect("\(try BitGoNetworkClient(.test, accessToken: "v2x0123"))".contains("app.bitgo-test.com"))
    }
  #endif
}
