@_spi(Generated) public import APIRuntime
public import JSONCoding

/// Gets one connection.
public struct GetClientConnection: APIOperation, Hashable {
  /// The enterprise that owns the connection.
  public var enterpriseID: String
  /// The connection.
  public var connectionID: String

  /// Makes a call.
  public init(enterpriseID: String, connectionID: String) {
    self.enterpriseID = enterpriseID
    self.connectionID = connectionID
  }

  /// What a success holds.
  public typealias Output = ConnectionResponse

  /// The documented failures.
  @nonexhaustive
  public enum Failure: Hashable, Sendable {
    /// Status 400.
    case badRequest(ErrorBody<JSONValue>)
    /// 401
    case unauthorized(ErrorBody<ErrorResponse>)
    /// 404
    case notFound(ErrorBody<ErrorResponse>)
    /// 500
    case internalServerError(ErrorBody<ErrorResponse>)
  }

  /// What is the same for every call.
  public static let metadata = OperationMetadata(
    id: "v1ClientConnectionGetRoute", method: .get,
    path: "/api/network/v1/enterprises/{enterpriseId}/clients/connections/{connectionId}")

  /// Writes the path and the fields.
  public func encode(to request: inout OperationRequest) {
    request.appendPath("/api/network/v1/enterprises/")
    request.appendPathParameter("enterpriseId", enterpriseID)
    request.appendPath("/clients/connections/")
    request.appendPathParameter("connectionId", connectionID)
    request.accept("application/json")
  }

  /// Reads a response by its status.
  public static func decode(
    _ response: borrowing OperationResponse
  ) throws(ResponseError) -> OperationOutcome<Output, Failure> {
    switch response.status {
    case 200: .success(try response.json())
    case 400: .failure(.badRequest(response.errorBody()))
    case 401: .failure(.unauthorized(response.errorBody()))
    case 404: .failure(.notFound(response.errorBody()))
    case 500: .failure(.internalServerError(response.errorBody()))
    default: .undocumented
    }
  }
}
