/// Sends one request until there is a response, or no reason or no time to send it again.
///
/// It knows no types of the operation, so that it is compiled once for all of them.
final class Exchange: Sendable {
  /// What sends the request.
  let connection: ClientConnection
  /// The operation that is called.
  let operation: OperationMetadata
  /// The request, without credentials.
  let head: HTTPRequest
  /// What is sent after the head; nil for nothing.
  let body: RequestBody?
  /// What proves the client's identity.
  let credentials: Credentials
  /// The only server that the request may go to.
  let server: Server
  /// How the call behaves, by reference.
  let sharedOptions: SharedOptions
  /// What watches the call; nil for nothing.
  let observations: CallObservations?
  /// The instant at which the call has taken too long.
  let deadline: Duration

  /// Makes an exchange that begins now.
  init(
    of operation: OperationMetadata, head: HTTPRequest, body: RequestBody? = nil, credentials: Credentials,
    server: Server, options: SharedOptions, over connection: ClientConnection,
    watchedBy observations: CallObservations? = nil
  ) {
    self.connection = connection
    self.operation = operation
    self.head = head
    self.body = body
    self.credentials = credentials
    self.server = server
    sharedOptions = options
    self.observations = observations
    deadline = connection.timer.time.instant(after: options.values.deadline)
  }

  /// How the call behaves.
  var options: ClientOptions { sharedOptions.values }

  /// Whether there is time left.
  var isInTime: Bool { connection.timer.time.now() < deadline }

  /// Sends the request, and collects the response.
  nonisolated(nonsending) func run() async -> ExchangeResult {
    var retries = Retries(self)
    var refused: Attempt?
    while true {
      let attempt = await attempt(retries.attempts + 1, after: refused)
      retries.attempts += attempt.wasSent ? 1 : 0
      if refused == nil, attempt.isRefused, body?.isReplayable ?? true {
        refused = attempt
        observations?.record(.tokenRefused)
        continue
      }
      let outcome = attempt.outcome
      guard let delay = retries.delay(after: outcome) else {
        return ExchangeResult(outcome: outcome, attempts: retries.attempts)
      }
      observations?.record(.willRetry(CallEvent.Retry(after: outcome, attempt: retries.attempts, delay: delay)))
      guard (try? await connection.timer.time.sleep(for: delay)) != nil else {
        return ExchangeResult(outcome: .failure(.cancelled), attempts: retries.attempts)
      }
    }
  }

  /// Sends the request once, and tells who watches.
  private nonisolated(nonsending) func attempt(_ number: Int, after refused: Attempt?) async -> Attempt {
    guard let observations else { return await attemptInTime(number, after: refused) }
    return await observations.attempt(number, of: self) { await attemptInTime(number, after: refused) }
  }

  /// Sends the request once, within its time.
  @inline(__always)
  private nonisolated(nonsending) func attemptInTime(_ number: Int, after refused: Attempt?) async -> Attempt {
    let limit = TimeLimit(deadline, on: connection.timer)
    let ended =
      if connection.endsAtDeadline, !operation.streamsResponse {
        await attempt(number, within: limit, after: refused)
      } else {
        await connection.timer.run(within: limit) { [self] in
          await attempt(number, within: limit, after: refused)
        }
      }
    return ended ?? Attempt(.failure(Task.isCancelled ? .cancelled : .timedOut))
  }
}
