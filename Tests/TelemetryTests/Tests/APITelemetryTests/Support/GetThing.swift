@_spi(Generated) import APIRuntime
import HTTPTypes

/// An operation with a value in its path and its query, and a documented failure.
struct GetThing: APIOperation {
  typealias Output = String
  enum Failure: Hashable, Sendable { case notFound(ErrorBody<[UInt8]>), serverError(ErrorBody<[UInt8]>) }
  static let metadata = OperationMetadata(id: "getThing", method: .get, path: "/things/{id}", transientStatuses: [500])

  var id = Canary.path
  var isValid = true

  func validate(_ validator: inout Validator) {
    validator.check(isValid ? "x" : "", StringConstraint(minLength: 1), at: .path("id"))
  }

  func encode(to request: inout OperationRequest) {
    request.appendPath("/things/")
    request.appendPathParameter("id", id)
  }

  static func decode(
    _ response: borrowing OperationResponse
  ) throws(ResponseError) -> OperationOutcome<String, Failure> {
    switch response.status {
    case 200: .success(try response.json())
    case 404: .failure(.notFound(response.errorBytes()))
    case 500: .failure(.serverError(response.errorBytes()))
    default: .undocumented
    }
  }
}
