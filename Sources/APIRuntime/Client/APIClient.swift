/// Sends operations to one server.
///
/// A client is a value that is cheap to copy and safe to share between tasks; a copy sends through the same transport.
/// ```swift
/// let client = APIClient(server: server, authorization: .bearer(token), transport: transport)
/// let response = try await client.send(GetPet(id: "7"))
/// ```
public struct APIClient: Sendable {
  /// Where requests go.
  public let server: Server
  /// What is sent to prove the client's identity, to `server` and nobody else.
  public let authorization: Authorization
  /// How calls behave that are made without options of their own.
  public var options: ClientOptions
  /// What requests go through: middleware, the guard of the origin, and the transport.
  let transport: any HTTPTransport
  /// What measures the deadline.
  let clock: any Clock<Duration>

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - server: Where requests go.
  ///   - authorization: What the client proves its identity with.
  ///   - options: How calls behave.
  ///   - transport: What carries requests.
  ///   - middleware: Steps around the transport; the first is the outermost.
  ///   - clock: What measures the deadline; tests give one that they move themselves.
  public init(
    server: Server, authorization: Authorization = .none, options: ClientOptions = ClientOptions(),
    transport: any HTTPTransport, middleware: [any Middleware] = [], clock: any Clock<Duration> = ContinuousClock()
  ) {
    self.server = server
    self.authorization = authorization
    self.options = options
    self.transport = MiddlewareTransport.wrap(OriginGuard(server: server, next: transport), in: middleware)
    self.clock = clock
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
