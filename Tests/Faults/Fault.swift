/// One way in which a server, the network or a caller is at fault, and what must come of it.
struct Fault: Sendable {
  /// What the table and the command line call it.
  let name: String
  /// Brings the fault about on one transport.
  ///
  /// Returns what is worth telling about it, or nothing; throws `Failure` when the client did not stand it, and
  /// `Refusal` when the transport refuses, with its documented reason, what it cannot do safely.
  let prove: @Sendable (Trial) async throws -> String

  /// Makes a fault.
  init(_ name: String, prove: @escaping @Sendable (Trial) async throws -> String) {
    self.name = name
    self.prove = prove
  }
}

/// Why the client did not stand a fault.
struct Failure: Error {
  /// What was seen instead of what must be.
  let description: String
  /// Whether it was late, and nothing else: another process may have been busy.
  let isLate: Bool

  /// Makes a failure.
  init(_ description: String, isLate: Bool = false) {
    self.description = description
    self.isLate = isLate
  }
}

/// That a transport refuses what it cannot do safely.
struct Refusal: Error {
  /// What the transport's error says.
  let reason: String
}

/// Throws a failure when `time` is more than `limit`.
func require(_ time: Duration, within limit: Duration, _ what: String) throws(Failure) {
  if time > limit { throw Failure("\(what) \(Milliseconds(time))", isLate: true) }
}

/// Throws a failure unless `condition` holds.
func require(_ condition: Bool, _ description: @autoclosure () -> String) throws(Failure) {
  if !condition { throw Failure(description()) }
}
