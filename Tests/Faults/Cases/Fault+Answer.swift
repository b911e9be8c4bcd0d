import BitGoNetwork
import LoopbackServer

extension Fault {
  /// The most that resident memory may grow by.
  static let memoryLimit = 32 << 20

  /// A server that answers a call with what it should not.
  ///
  /// Beside the kind of the outcome, it is proved that the call ends in its time, that memory does not grow by more
  /// than `memoryLimit`, and that the error shows no token.
  ///
  /// - Parameters:
  ///   - name: The name of the fault.
  ///   - script: What the server does after the request.
  ///   - greeting: What it does when the connection was made.
  ///   - expected: What the call may come to, see `Outcome.kind`.
  ///   - limited: The same on URLSession over libcurl; empty where there is no difference.
  ///   - isHazard: Whether that transport must refuse requests because of such servers.
  ///   - change: Changes the options of the call.
  /// - Returns: The fault.
  static func answer(
    _ name: String, _ script: Script, greeting: Script = [], gives expected: [String], limited: [String] = [],
    isHazard: Bool = false, options change: @escaping @Sendable (inout ClientOptions) -> Void = { _ in }
  ) -> Fault {
    Fault(name) { trial in
      if isHazard, trial.kind.isLimited { throw try await trial.refusal() }
      var options = Trial.options
      change(&options)
      ProcessStatus.resetPeak()
      let before = ProcessStatus.residentBytes
      var kind = ""
      try await ScriptedServer.run(script, greeting: greeting) { server in
        let outcome = await trial.call(try trial.client(server.authority, options: options))
        kind = outcome.kind
        let kinds = trial.kind.isLimited && !limited.isEmpty ? limited : expected
        try require(kinds.contains(kind), "\(kind) instead of \(kinds.joined(separator: " or "))")
        try require(outcome.elapsed, within: options.deadline + .milliseconds(250), "took")
        if let error = outcome.error { try Channels.expectNo(Trial.token, in: error) }
        // Else the server would close a connection of libcurl within a head, see `URLSessionTransport`.
        if trial.kind.isLimited, kind == "timedOut" { await trial.waitForClients(of: server) }
      }
      let growth = ProcessStatus.peakBytes - before
      try require(growth <= memoryLimit, "resident memory grew by \(growth >> 20) MiB")
      return growth > 4 << 20 ? "\(kind), resident memory +\(growth >> 20) MiB" : ""
    }
  }
}

extension Trial {
  /// Proves that the transport, as an app gets it, refuses every request, and sends nothing.
  func refusal() async throws -> Refusal {
    var refusal: Refusal?
    try await ScriptedServer.run([ConnectionSample().response]) { server in
      let outcome = await call(try client(server.authority, over: kind.makeDefault()))
      try require(server.log.connections == 0, "a connection was made")
      guard case .transport(let error) = outcome.error?.reason, error.reason == .refusedByTransport else {
        throw Failure("\(outcome.kind) instead of a refusal")
      }
      refusal = Refusal(reason: error.message)
    }
    return refusal ?? Refusal(reason: "")
  }
}
