@_spi(Generated) public import APIRuntime

/// A client in the shape of a generated one.
public struct SampleClient: GeneratedClient {
  /// The servers that the API runs on.
  public struct Environment: Hashable, Sendable {
    /// Where requests go.
    public let server: Server

    /// The server for tests.
    public static let test = Environment(server: Server(checked: "https://app.example-test.com"))
  }

  /// What sends the operations.
  public var apiClient: APIClient

  /// Makes a client with a fixed access token.
  public init(
    _ environment: Environment, accessToken: String, options: ClientOptions = ClientOptions(),
    transport: any HTTPTransport, middleware: [any Middleware] = []
  ) throws(ConfigurationError) {
    apiClient = APIClient(
      server: environment.server, authorization: .bearer(try BearerToken(accessToken)), options: options,
      transport: transport, middleware: middleware)
  }
}

extension SampleClient {
  /// Gets one connection.
  public func getClientConnection(
    enterpriseID: String, connectionID: String
  ) async throws(GetClientConnection.CallError) -> ConnectionResponse {
    try await send(GetClientConnection(enterpriseID: enterpriseID, connectionID: connectionID)).value
  }
}
