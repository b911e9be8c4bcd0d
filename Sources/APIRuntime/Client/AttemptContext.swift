/// What the runtime remembers about a request while it goes through middleware.
///
/// It does not hold the client: whoever keeps a request does not keep what sent it.
final class AttemptContext: Sendable {
  /// The operation that is called.
  let operation: OperationMetadata
  /// The only server that the request may go to.
  let server: Server
  /// The time of the attempt, queues of middleware included.
  let limit: TimeLimit
  /// The time that the transport may take.
  let transportTimeout: Duration

  /// Makes the context of one attempt.
  init(operation: OperationMetadata, server: Server, limit: TimeLimit, transportTimeout: Duration) {
    self.operation = operation
    self.server = server
    self.limit = limit
    self.transportTimeout = transportTimeout
  }
}
