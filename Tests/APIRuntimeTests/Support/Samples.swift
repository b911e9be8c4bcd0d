import APIRuntime
import APIRuntimeTesting
import JSONCoding

/// Values that many tests need.
enum Samples {
  static let enterpriseID = "59cd72485007a239fb00282ed480da1f"
  static let connectionID = "8d1a1c5e-6f3b-4c9e-9d5f-0a1b2c3d4e5f"
  static let operation = GetClientConnection(enterpriseID: enterpriseID, connectionID: connectionID)

  static let connection = Connection(
    id: connectionID, name: "Main", createdAt: Date(timeIntervalSinceReferenceDate: 0), active: true,
    proof: "p-canary", partnersConnectionID: nil)

  static let json = """
    {"connection":{"id":"8d1a1c5e-6f3b-4c9e-9d5f-0a1b2c3d4e5f","name":"Main","createdAt":"2001-01-01T00:00:00.000Z",\
    "active":true,"proof":"p-canary","partnersConnectionId":null}}
    """

  /// A client that sends through `transport`, and whose back-offs take no time.
  static func client(
    _ transport: any HTTPTransport, server: String = "https://app.example-test.com",
    authorization: Authorization = .none, options: ClientOptions = ClientOptions(), middleware: [any Middleware] = [],
    clock: any Clock<Duration> = ManualClock(), jitter: @escaping @Sendable () -> Double = { 0 }
  ) throws -> APIClient {
    APIClient(
      server: try Server(url: server), authorization: authorization, options: options, transport: transport,
      middleware: middleware, clock: clock, jitter: jitter)
  }

  /// Calls the sample operation, and gives the error that the call throws.
  static func failure(
    _ transport: any HTTPTransport, options: ClientOptions = ClientOptions()
  ) async throws -> GetClientConnection.CallError? {
    let client = try client(transport, options: options)
    do throws(GetClientConnection.CallError) {
      _ = try await client.send(operation)
      return nil
    } catch {
      return error
    }
  }
}
