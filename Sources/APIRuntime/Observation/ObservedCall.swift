/// What a call is, as observers are told: the operation and the server, without a value of the request.
public struct ObservedCall: Hashable, Sendable {
  /// The operation that is called.
  public let operation: OperationMetadata
  /// Where the request goes.
  public let server: Server
  /// Which time a stream of events is resumed by it, from 1 on; 0 for a call that the app makes.
  ///
  /// A stream is resumed after the call that opened it has ended, so that each time is a call of its own.
  public let resumption: Int

  /// Makes a call; for tests of observers.
  public init(operation: OperationMetadata, server: Server, resumption: Int = 0) {
    self.operation = operation
    self.server = server
    self.resumption = resumption
  }

  /// The path of the server and the path template of the operation, such as `/v1/pets/{petId}`.
  public var urlTemplate: String { server.pathPrefix + operation.path }
}
