@_spi(Generated) public import APIRuntime

/// A client in the shape of a generated one.
public struct SampleClient: Sendable {
  /// The servers that the API runs on.
  public struct Environment: Sendable {
    /// Where requests go.
    public let server: Server

    /// The server for tests.
    public static let test = Environment(server: Server(checked: "https://app.example-test.com"))
  }

  private let client: APIClient

  /// Makes a client with a fixed access token.
  public init(
    _ environment: Environment, accessToken: String, options: ClientOptions = ClientOptions(),
    transport: any HTTPTransport
  ) throws(ConfigurationError) {
    client = APIClient(
      server: environment.server, authorization: .bearer(try BearerToken(accessToken)), options: options,
      transport: transport)
  }

  /// Calls an operation, with all that came with the response.
  public func send<Operation: APIOperation>(
    _ operation: Operation, options: ClientOptions? = nil
  ) async throws(OperationError<Operation.Failure>) -> Response<Operation.Output> {
    try await client.send(operation, options: options)
  }

  /// Gets one connection.
  public func getClientConnection(
    enterpriseID: String, connectionID: String, options: ClientOptions? = nil
  ) async throws(GetClientConnection.CallError) -> ConnectionResponse {
    try await send(GetClientConnection(enterpriseID: enterpriseID, connectionID: connectionID), options: options).value
  }
}
