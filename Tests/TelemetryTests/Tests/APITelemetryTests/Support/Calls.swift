import APIRuntime
import APIRuntimeTesting

/// Calls of an operation to a scripted transport, by a clock that takes no time.
enum Calls {
  /// A success whose field and body hold what must not be told.
  static let success = ScriptedAnswer.status(200, fields: fields, text: "\"\(Canary.body)\"")
  /// A documented failure of the same kind.
  static let notFound = ScriptedAnswer.status(404, fields: fields, text: "{\"error\":\"\(Canary.body)\"}")

  private static let fields: HTTPFields = [
    .contentType: "application/json", .server: Canary.field, HTTPField.Name("Request-ID") ?? .server: "r-1",
  ]

  /// Makes one call that is watched.
  ///
  /// - Returns: What the transport was sent.
  @discardableResult
  static func call(
    _ operation: GetThing = GetThing(), to transport: ScriptedTransport, by observers: any CallObserver...,
    authorization: Authorization? = nil
  ) async throws -> [RecordedRequest] {
    var options = ClientOptions()
    options.observers = observers
    options.headerFields["X-Secret"] = Canary.field
    let bearer = try BearerToken(Canary.token)
    let client = APIClient(
      server: try Server(url: "https://api.example.com:8443/v1"), authorization: authorization ?? .bearer(bearer),
      // Asking for a token is a wait, during which a clock that takes no time would pass the deadline.
      options: options, transport: transport, clock: authorization == nil ? InstantClock() : ManualClock(),
      jitter: { 0.5 })
    _ = try? await client.send(operation)
    return transport.requests
  }
}
