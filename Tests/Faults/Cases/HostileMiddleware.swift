import APIRuntime
import HTTPTypes

/// Middleware that adds a field whose value no field may have.
struct AddsField: Middleware {
  /// The value.
  let text: String

  func send(
    _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
  ) async throws {
    var request = request
    request.head.headerFields.append(HTTPField(name: .userAgent, lenientValue: text.utf8))
    try await next.send(request, receive: receive)
  }
}

/// Middleware that sends the request to another server.
struct MovesRequest: Middleware {
  /// The host and the port of the other server.
  let authority: String

  func send(
    _ request: TransportRequest, next: any HTTPTransport, receive: (TransportResponse) async throws -> Void
  ) async throws {
    var request = request
    request.head.authority = authority
    try await next.send(request, receive: receive)
  }
}

extension Substring {
  /// The text with percent-encoded bytes decoded once.
  var removingEscapes: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: Array(rest.prefix(2)), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
