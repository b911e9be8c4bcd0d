/// One of the clients that take turns.
struct Contender: Sendable {
  /// What the report calls it.
  let name: String
  /// Sends one request, and does with the response what the client does with it.
  let send: @Sendable () async throws -> Void
}
