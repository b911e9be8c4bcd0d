/// What is the same for every call of an operation.
public struct OperationMetadata: Hashable, Sendable {
  /// The `operationId` of the API's description.
  public let id: String
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// The path template of the API's description, such as `/pets/{petId}`; not for sending.
  public let path: String

  /// Makes metadata from its parts.
  public init(id: String, method: HTTPRequest.Method, path: String) {
    self.id = id
    self.method = method
    self.path = path
  }
}
