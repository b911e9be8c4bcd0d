import BitGoNetwork

/// A transport of the app's own: it answers every request with one status and body, without a network.
struct CannedTransport: HTTPTransport {
  /// The status of every answer.
  var status = 200

  /// The JSON of every answer.
  var json: String

  func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    var head = HTTPResponse(status: .init(code: status))
    head.headerFields[.contentType] = "application/json; charset=utf-8"
    try await receive(TransportResponse(head: head, body: ByteStream(Array(json.utf8))))
  }
}

/// A response of the server, with both of the partner's identifiers still null.
let sampleJSON = """
  {"connection": {"id": "3f0c8f6e-52a8-4f43-9d0e-6a1b7c2d9e10", "name": "Main desk",
  "clientId": "0a9d6b52-7c1e-4c35-8f0b-2d4e6f8a1b3c", "partnerId": "7e5d3c1b-9a8f-4e6d-b5c4-a3b2c1d0e9f8",
  "networkAccountId": "c4b5a697-8879-4a6b-9c5d-4e3f2a1b0c9d", "createdAt": "2024-03-05T09:41:07.000Z",
  "updatedAt": "2024-03-06T17:20:59.003Z", "active": true, "proof": "the-proof", "nonce": "the-nonce",
  "partnersConnectionId": null, "partnersClientId": null, "initialized": false, "addedLater": [1]}}
  """
