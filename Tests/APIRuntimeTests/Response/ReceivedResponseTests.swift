import APIRuntime
import Testing

@Suite("A response in an error")
struct ReceivedResponseTests {
  @Test("has the request id, and prints it on one line with the status, the type and the size")
  func description() throws {
    let name = try #require(HTTPField.Name("request-id"))
    let response = ReceivedResponse(
      status: 503, headerFields: [.contentType: "text/html", name: "r-7", .setCookie: "canary"],
      body: Array("canary".utf8), isTruncated: true)
    #expect(response.requestID == "r-7")
    #expect(response.description == "status 503, text/html, 6+ bytes, request id r-7")
    #expect(Channels.leaks(of: "canary", from: response).isEmpty)
    let error = OperationError<Never>(.undocumented, operation: GetClientConnection.metadata, response: response)
    #expect(error.requestID == "r-7")
  }
}
