/// One HTTP response, while its connection is open.
public struct TransportResponse: Sendable {
  /// The status and the fields of the final response; never an informational one (1xx).
  public var head: HTTPResponse
  /// The body after decompression; empty when there is none.
  ///
  /// It can be read once, and only inside the `receive` closure that was given this response.
  public var body: ByteStream

  /// Makes a response from its parts.
  public init(head: HTTPResponse, body: ByteStream = ByteStream([])) {
    self.head = head
    self.body = body
  }
}
