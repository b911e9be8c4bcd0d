/// Sends operations to one server.
///
/// A client is a value that is cheap to copy and safe to share between tasks; a copy sends through the same transport.
/// ```swift
/// let client = APIClient(server: server, authorization: .bearer(token), transport: transport)
/// let response = try await client.send(GetPet(id: "7"))
/// ```
public struct APIClient: Sendable {
  /// How calls behave that are made without options of their own.
  public var options: ClientOptions {
    get { sharedOptions.values }
    set { sharedOptions = SharedOptions(newValue) }
  }
  /// The options that calls share.
  private(set) var sharedOptions: SharedOptions
  /// What all copies of the client share.
  let connection: ClientConnection

  /// Where requests go whose options name no other server.
  public var server: Server { connection.server }
  /// What is sent to prove the client's identity, to the server of a request and nobody else.
  public var authorization: Authorization { connection.authorization }

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - server: Where requests go.
  ///   - authorization: What the client proves its identity with.
  ///   - options: How calls behave.
  ///   - transport: What carries requests.
  ///   - middleware: Steps around the transport; the first is the outermost.
  ///   - clock: What measures the deadline, and what back-offs sleep on; tests give one that they move themselves.
  ///   - jitter: Gives a number from 0 to 1 for each back-off; random by default.
  public init(
    server: Server, authorization: Authorization = .none, options: ClientOptions = ClientOptions(),
    transport: any HTTPTransport, middleware: [any Middleware] = [], clock: any Clock<Duration> = ContinuousClock(),
    jitter: @escaping @Sendable () -> Double = { .random(in: 0...1) }
  ) {
    sharedOptions = SharedOptions(options)
    connection = ClientConnection(
      server: server, authorization: authorization, retryBudget: options.retries.budget, transport: transport,
      middleware: middleware, time: TimeSource(clock), jitter: jitter)
  }
}

extension APIClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The type and the server.
  public var description: String { "APIClient(\(server))" }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// The server and the options.
  public var customMirror: Mirror {
    Mirror(self, members: ["server": server, "options": options])
  }
}
