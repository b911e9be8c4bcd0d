/// What all copies of a client share.
final class ClientConnection: Sendable {
  /// Where requests go whose options name no other server.
  let server: Server
  /// What the client proves its identity with.
  let authorization: Authorization
  /// What is sent for `authorization`.
  let credentials: Credentials
  /// What no text about a response may show, but for the tokens of a provider.
  let secrets: [Secret]
  /// What requests go through: middleware, the guard of the transport, and the transport.
  let transport: any HTTPTransport
  /// The guard of the transport where it is all that requests go through; nil where there is middleware.
  let guardAlone: TransportGuard?
  /// Whether whatever waits in an attempt ends at its deadline by itself: a transport that does, without middleware, by
  /// the clock that it knows, and no provider of tokens.
  let endsAtDeadline: Bool
  /// What measures and ends the time of calls.
  let timer: DeadlineTimer
  /// What all calls take their retries from.
  let retryBudget: RetryBudget
  /// Gives the part of a limit that a back-off takes, between 0 and 1, anew each time.
  let jitter: @Sendable () -> Double

  /// Puts a client together.
  init(
    server: Server, authorization: Authorization, retryBudget: Int, transport: any HTTPTransport,
    middleware: [any Middleware], time: TimeSource, jitter: @escaping @Sendable () -> Double
  ) {
    self.server = server
    self.authorization = authorization
    self.retryBudget = RetryBudget(retryBudget)
    self.jitter = jitter
    credentials = Credentials(authorization)
    secrets = credentials.secrets
    timer = DeadlineTimer(time)
    endsAtDeadline =
      transport.endsAtDeadline && middleware.isEmpty && time.isContinuous && !credentials.hasProvider
    let guarded = TransportGuard(server: server, time: time, checksFields: !middleware.isEmpty, next: transport)
    self.transport = MiddlewareTransport.wrap(guarded, in: middleware)
    guardAlone = middleware.isEmpty ? guarded : nil
  }
}
