@testable @_spi(Generated) import APIRuntime
import Testing

@Suite("An operation that needs security schemes")
struct SchemesTests {
  /// A credential as a generated client has it.
  struct Credential: SchemeCredential {
    let scheme: String
    let authorization: Authorization
  }

  private enum Either: ProbeMetadata {
    static let metadata = OperationMetadata(
      id: "either", method: .get, path: "/x", security: [["key", "token"], ["user"]])
  }
  private enum Optional: ProbeMetadata {
    static let metadata = OperationMetadata(id: "optional", method: .get, path: "/x", security: [[], ["key"]])
  }
  private enum Public: ProbeMetadata {
    static let metadata = OperationMetadata(id: "public", method: .get, path: "/x", security: [])
  }
  private enum Silent: ProbeMetadata {
    static let metadata = OperationMetadata(id: "silent", method: .get, path: "/x")
  }

  private static func key() throws -> Credential {
    Credential(scheme: "key", authorization: .apiKey(try APIKey("k", in: .header("X-Key"))))
  }
  private static func token() throws -> Credential {
    Credential(scheme: "token", authorization: .bearer(try BearerToken("t")))
  }
  private static func user() throws -> Credential {
    Credential(scheme: "user", authorization: .basic(try BasicCredentials(username: "u", password: "p")))
  }

  /// The fields that a call is sent with: `X-Key` and `Authorization`; nil when it is not sent.
  private static func sent<Metadata: ProbeMetadata>(
    _ metadata: Metadata.Type, _ authorization: Authorization
  ) async throws -> [String?]? {
    let transport = ScriptedTransport(status: 204, type: nil, body: "")
    let client = try Samples.client(transport, authorization: authorization)
    do throws(OperationError<Never>) {
      _ = try await client.send(Probe<Metadata>())
    } catch {
      #expect(error.reason == .missingCredential(Metadata.metadata.security ?? []))
      #expect(transport.requests.isEmpty)
      return nil
    }
    let fields = try #require(transport.requests.first?.head.headerFields)
    let name = try #require(HTTPField.Name("X-Key"))
    return [fields[name], fields[.authorization]]
  }

  @Test("is sent with all of the first list of which none is missing")
  func chosen() async throws {
    let all = Authorization([try Self.user(), try Self.token(), try Self.key()])
    #expect(try await Self.sent(Either.self, all) == ["k", "Bearer t"])
    let some = Authorization([try Self.user(), try Self.key()])
    #expect(try await Self.sent(Either.self, some) == [nil, "Basic dTpw"])
  }

  @Test("is not sent when one is missing in all of them")
  func missing() async throws {
    #expect(try await Self.sent(Either.self, Authorization([try Self.key()])) == nil)
    #expect(try await Self.sent(Either.self, .none) == nil)
  }

  @Test("is sent without where it needs none, and with what the client has where it may")
  func optional() async throws {
    #expect(try await Self.sent(Optional.self, Authorization([try Self.key()])) == ["k", nil])
    #expect(try await Self.sent(Optional.self, Authorization([try Self.user()])) == [nil, nil])
    #expect(try await Self.sent(Public.self, Authorization([try Self.key()])) == [nil, nil])
    #expect(try await Self.sent(Public.self, .bearer(try BearerToken("t"))) == [nil, nil])
  }

  @Test("is sent with the client's only credential where the description says nothing of schemes")
  func silent() async throws {
    #expect(try await Self.sent(Silent.self, .bearer(try BearerToken("t"))) == [nil, "Bearer t"])
    #expect(try await Self.sent(Silent.self, Authorization([try Self.key()])) == [nil, nil])
  }

  @Test("says which credentials are missing")
  func description() {
    let reason = OperationError<Never>.Reason.missingCredential([["key", "token"], ["user"]])
    #expect("\(reason)" == "nothing was sent, give the client the credentials of key and token, or of user")
  }
}
