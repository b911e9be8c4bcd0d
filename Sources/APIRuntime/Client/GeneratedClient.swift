/// A client that was generated from the description of one API.
///
/// Generated clients add a method for every operation; each of them is `send(_:options:)` with the operation's value.
public protocol GeneratedClient: Sendable, CustomStringConvertible {
  /// What sends the operations.
  var apiClient: APIClient { get set }
}

extension GeneratedClient {
  /// How calls behave that are made without options of their own.
  public var options: ClientOptions {
    get { apiClient.options }
    set { apiClient.options = newValue }
  }

  /// Calls an operation, and returns its result with the status and the fields of the response.
  ///
  /// - Parameters:
  ///   - operation: The call with its parameters, which are checked before anything is sent.
  ///   - options: How this call behaves; nil for the options of the client.
  /// - Returns: The decoded response with its status and fields.
  /// - Throws: `OperationError` for every failure, the documented ones included.
  public func send<Operation: APIOperation>(
    _ operation: Operation, options: ClientOptions? = nil
  ) async throws(OperationError<Operation.Failure>) -> Response<Operation.Output> {
    try await apiClient.send(operation, options: options)
  }

  /// The type and the server; never the credential.
  public var description: String { "\(Self.self)(\(apiClient.server))" }
}
