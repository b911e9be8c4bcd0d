@_spi(Generated) import BitGoNetwork

/// A download, in the shape of a generated operation.
struct Download: APIOperation {
  typealias Output = ByteStream
  typealias Failure = Never

  static let metadata = OperationMetadata(id: "download", method: .get, path: "/{size}", streamsResponse: true)

  /// How many bytes are asked for.
  let size: Int

  func validate(_ validator: inout Validator) {}

  func encode(to request: inout OperationRequest) {
    request.appendPath("/")
    request.appendPathParameter("size", "\(size)")
  }

  static func decode(
    _ response: borrowing OperationResponse
  ) throws(ResponseError) -> OperationOutcome<ByteStream, Never> {
    response.status == 200 ? .success(try response.byteStream()) : .undocumented
  }
}

/// An upload, in the shape of a generated operation; its result is how many bytes have arrived.
struct Upload: APIOperation {
  typealias Output = String
  typealias Failure = Never

  static let metadata = OperationMetadata(id: "upload", method: .put, path: "/")

  /// What is sent.
  let content: BinaryContent

  func validate(_ validator: inout Validator) {}

  func encode(to request: inout OperationRequest) {
    request.appendPath("/")
    request.setBody(content: content, contentType: "application/octet-stream")
  }

  static func decode(
    _ response: borrowing OperationResponse
  ) throws(ResponseError) -> OperationOutcome<String, Never> {
    response.status == 200 ? .success(try response.string()) : .undocumented
  }
}
