import BitGoNetwork

/// Answers every request with the same response.
struct MemoryTransport: HTTPTransport {
  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    let head = HTTPResponse(status: .ok, headerFields: [.contentType: "application/json"])
    try await receive(TransportResponse(head: head, body: ByteStream(Sample.response)))
  }
}
