import APIRuntime
import Testing

@Suite("A request is checked before anything is sent")
struct InvalidRequestTests {
  private func issues(
    _ operation: GetClientConnection, options: ClientOptions = ClientOptions()
  ) async throws -> [String] {
    let transport = ScriptedTransport(body: Samples.json)
    let client = try Samples.client(transport)
    do throws(GetClientConnection.CallError) {
      _ = try await client.send(operation, options: options)
      return []
    } catch {
      #expect(transport.requests.isEmpty)
      guard case .invalidRequest(let issues) = error.reason else { return ["\(error)"] }
      return issues.map(\.description)
    }
  }

  @Test("every issue is told at once")
  func all() async throws {
    var options = ClientOptions()
    options.headerFields = ["x": "a\r\nb"]
    let operation = GetClientConnection(enterpriseID: "", connectionID: "..")
    #expect(
      try await issues(operation, options: options) == [
        "path /enterpriseId: minLength 1, found 0",
        "path /connectionId: format uuid, not met",
        "path /enterpriseId: must not be empty, '.' or '..', nor their percent-encoded forms",
        "path /connectionId: must not be empty, '.' or '..', nor their percent-encoded forms",
        "header /x: must not hold line breaks, NUL or other control characters, or spaces at its ends",
      ])
  }

  @Test(
    "a field that cannot be sent is refused",
    arguments: [
      ("x\r\ny", "v", "header /x\\r\\ny: is not the name of an HTTP field"),
      ("", "v", "header /: is not the name of an HTTP field"),
      ("a b", "v", "header /a b: is not the name of an HTTP field"),
      ("Authorization", "v", "header /Authorization: is set by the client itself"),
      ("HOST", "v", "header /HOST: is set by the client itself"),
      ("Content-Length", "0", "header /Content-Length: is set by the client itself"),
      ("Transfer-Encoding", "chunked", "header /Transfer-Encoding: is set by the client itself"),
      ("x", "a\nb", "header /x: must not hold line breaks, NUL or other control characters, or spaces at its ends"),
      ("x", "a\r", "header /x: must not hold line breaks, NUL or other control characters, or spaces at its ends"),
      ("x", "a\0b", "header /x: must not hold line breaks, NUL or other control characters, or spaces at its ends"),
    ])
  func field(name: String, value: String, description: String) async throws {
    var options = ClientOptions()
    options.headerFields[name] = value
    #expect(try await issues(Samples.operation, options: options) == [description])
  }

  @Test("the policy for responses does not switch the checks of a request off")
  func policy() async throws {
    var options = ClientOptions()
    options.responseValidation = .off
    let operation = GetClientConnection(enterpriseID: "e", connectionID: "not-a-uuid")
    #expect(try await issues(operation, options: options) == ["path /connectionId: format uuid, not met"])
  }
}
