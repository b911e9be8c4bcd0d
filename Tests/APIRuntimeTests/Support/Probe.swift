@_spi(Generated) import APIRuntime

/// What tells one probe from another.
protocol ProbeMetadata: Sendable {
  static var metadata: OperationMetadata { get }
}

/// An operation without parameters, documented responses other than 204, or a body.
struct Probe<Metadata: ProbeMetadata>: APIOperation {
  typealias Output = Void
  typealias Failure = Never
  static var metadata: OperationMetadata { Metadata.metadata }

  func validate(_ validator: inout Validator) {}

  func encode(to request: inout OperationRequest) {
    request.appendPath("/x")
  }

  static func decode(
    _ response: borrowing OperationResponse
  ) throws(ResponseError) -> OperationOutcome<Void, Never> {
    response.status == 204 ? .success(()) : .undocumented
  }
}
