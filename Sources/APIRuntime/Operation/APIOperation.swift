/// One call of an API as a value: its parameters, and how it goes over HTTP.
///
/// Generated code conforms; an app makes values of the conforming types and gives them to `APIClient.send(_:options:)`.
public protocol APIOperation: Validatable, Sendable {
  /// What a successful response holds.
  associatedtype Output: Sendable
  /// The documented failures of the operation, one case for each status.
  associatedtype Failure: Hashable, Sendable
  /// What a call of this operation throws.
  typealias CallError = OperationError<Failure>

  /// What is the same for every call of the operation.
  static var metadata: OperationMetadata { get }

  /// Writes the path and the fields of the request.
  func encode(to request: inout OperationRequest)

  /// Reads a response by its status.
  ///
  /// - Throws: `ResponseError` when the response has a documented status, but is not what the API describes for it.
  static func decode(
    _ response: borrowing OperationResponse
  ) throws(ResponseError) -> OperationOutcome<Output, Failure>
}
