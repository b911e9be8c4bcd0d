@_spi(Generated) import APIRuntime
@_spi(Generated) import JSONCoding

/// An operation whose results are streams of every kind, in the shape of generated code.
struct Listen: APIOperation {
  enum Output: Sendable {
    case json(Connection)
    case events(EventStream<Connection>)
    case texts(EventStream<String>)
    case lines(JSONLines<Connection>)
    case bytes(ByteStream)
    case noContent
  }
  enum Failure: Hashable, Sendable {
    case notFound(ErrorBody<ErrorResponse>)
  }
  static let metadata = OperationMetadata(id: "listen", method: .get, path: "/events", streamsResponse: true)

  func validate(_ validator: inout Validator) {}

  func encode(to request: inout OperationRequest) {
    request.appendPath("/events")
  }

  static func decode(
    _ response: borrowing OperationResponse
  ) throws(ResponseError) -> OperationOutcome<Output, Failure> {
    switch response.status {
    case 200:
      switch try response.content(among: "application/json", "text/event-stream", "application/jsonl", "image/*") {
      case 0: .success(.json(try response.json()))
      case 1: .success(.events(try response.events(.json())))
      case 2: .success(.lines(try response.jsonLines(.json())))
      default: .success(.bytes(try response.byteStream()))
      }
    case 202: .success(.texts(try response.events(.text(StringConstraint(maxLength: 3, at: "#/x")))))
    case 204: .success(.noContent)
    case 404: .failure(.notFound(response.errorBody()))
    default: .undocumented
    }
  }
}
