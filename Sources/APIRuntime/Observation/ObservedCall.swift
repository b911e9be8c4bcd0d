/// What a call is, as observers are told: the operation and the server, without a value of the request.
public struct ObservedCall: Hashable, Sendable {
  /// The operation that is called.
  public let operation: OperationMetadata
  /// Where the request goes.
  public let server: Server

  /// Makes a call; for tests of observers.
  public init(operation: OperationMetadata, server: Server) {
    self.operation = operation
    self.server = server
  }

  /// The path of the server and the path template of the operation, such as `/v1/pets/{petId}`.
  public var urlTemplate: String { server.pathPrefix + operation.path }
}
