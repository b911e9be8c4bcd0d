import APIRuntime
import Testing

@Suite("Calling an operation")
struct ClientTests {
  @Test("a success gives the value, the status, the fields and the request id")
  func success() async throws {
    let transport = ScriptedTransport(fields: [.init("Request-ID")!: "r-1"], body: Samples.json)
    let response = try await Samples.client(transport).send(Samples.operation)
    #expect(response.value == ConnectionResponse(connection: Samples.connection))
    #expect(response.status == 200)
    #expect(response.headerFields[.contentType] == "application/json")
    #expect(response.requestID == "r-1")
  }
}
