import BitGoNetwork
import LoopbackServer

extension Fault {
  /// Calls that are cancelled, 200 in every phase: each ends within 100 ms, and leaves nothing open, and no task at
  /// work.
  static let cancelling: [Fault] =
    Phase.allCases.map { phase in
      Fault("cancel-in-\(phase.rawValue)") { trial in
        let descriptors = ProcessStatus.descriptors
        var options = Trial.options
        options.deadline = .seconds(30)
        options.attemptTimeout = .seconds(30)
        options.connectTimeout = .seconds(30)
        let count = phase.callsPerLane(on: trial.kind)
        let latencies = try await lanes(4, phase, trial, options) { lane in
          try await (0..<count).asyncMap { _ in try await lane.cancel() }
        }
        let p99 = latencies.percentile(0.99)
        try require(p99, within: .milliseconds(100), "p99")
        try await trial.expectDescriptors(descriptors)
        return "\(latencies.count) calls, p50 \(Milliseconds(latencies.percentile(0.5))), p99 \(Milliseconds(p99))"
      }
    } + [
      Fault("cancel-before") { trial in
        try await ScriptedServer.run([ConnectionSample().response]) { server in
          let client = try trial.client(server.authority)
          for _ in 0..<200 {
            let task = Task {
              try? await Task.sleep(for: .seconds(30))
              return await trial.call(client)
            }
            task.cancel()
            let outcome = await task.value
            try require(outcome.kind == "cancelled" && outcome.attempts == 0, outcome.kind)
          }
          try require(server.log.connections == 0, "a connection was made")
        }
        return ""
      },
      Fault("cancel-at-any-moment") { trial in
        // Between the moments above: after a random part of the time that a call takes.
        let descriptors = ProcessStatus.descriptors
        try await ScriptedServer.run([ConnectionSample().response]) { server in
          let client = try trial.client(server.authority)
          for _ in 0..<200 {
            let task = Task { await trial.call(client) }
            try await Task.sleep(for: .microseconds(Int.random(in: 0..<2_000)))
            task.cancel()
            let kind = await task.value.kind
            try require(["cancelled", "value"].contains(kind), kind)
          }
        }
        try await trial.expectDescriptors(descriptors)
        return ""
      },
    ]

  /// Calls whose deadline passes, in all phases at once.
  static let deadlines: [Fault] = [
    Fault("deadline-overrun") { trial in
      let descriptors = ProcessStatus.descriptors
      var options = Trial.options
      options.deadline = .milliseconds(100)
      let overruns = try await withThrowingTaskGroup(of: [Duration].self) { group in
        for phase in Phase.allCases {
          group.addTask { [options] in
            // A back-off that would go beyond the deadline is not begun: the attempt itself has to be slow.
            try await lanes(2, phase == .backOff ? .head : phase, trial, options) { lane in
              try await (0..<phase.expirationsPerLane(on: trial.kind)).asyncMap { _ in
                try await lane.expire(.milliseconds(100))
              }
            }
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      let (p99, worst) = (overruns.percentile(0.99), overruns.max() ?? .zero)
      try require(p99, within: .milliseconds(50), "p99 after the deadline")
      try require(worst, within: .milliseconds(250), "worst after the deadline")
      try await trial.expectDescriptors(descriptors)
      return
        "\(overruns.count) calls, p50 \(Milliseconds(overruns.percentile(0.5))), p99 \(Milliseconds(p99)), worst \(Milliseconds(worst))"
    }
  ]

  /// Runs `body` several times at once, each with a server of its own; gives all results together.
  private static func lanes(
    _ count: Int, _ phase: Phase, _ trial: Trial, _ options: ClientOptions,
    _ body: @escaping @Sendable (Lane) async throws -> [Duration]
  ) async throws -> [Duration] {
    guard let hole = BlackHole() else { throw Failure("no socket") }
    return try await withThrowingTaskGroup(of: [Duration].self) { group in
      for _ in 0..<count {
        group.addTask {
          var durations: [Duration] = []
          try await ScriptedServer.run(phase.script) { server in
            try await Witness.expectRelease { witness in
              let client = try phase.client(
                trial, authority: server.authority, hole: hole.authority, options: options, witness: witness)
              durations = try await body(Lane(phase: phase, client: client, server: server))
            }
          }
          return durations
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }
}

/// Calls one after the other, each of which is ended in a phase.
private struct Lane: Sendable {
  let phase: Phase
  let client: APIClient
  let server: ScriptedServer

  /// Cancels a call in its phase.
  ///
  /// - Returns: How long it went on.
  func cancel() async throws -> Duration {
    let before = server.log.requests.count
    let task = Task { () -> GetClientConnection.CallError? in
      do throws(GetClientConnection.CallError) {
        _ = try await client.send(Trial.operation)
        return nil
      } catch {
        return error
      }
    }
    let latest = ContinuousClock.now + .milliseconds(phase.needsRequest ? 500 : 3)
    while ContinuousClock.now < latest, !(phase.needsRequest && server.log.requests.count > before) {
      try await Task.sleep(for: .milliseconds(1))
    }
    try require(!phase.needsRequest || server.log.requests.count > before, "no request arrived")
    // From the arrival of the request to the back-off, or to the first bytes of the body.
    if phase.needsRequest { try await Task.sleep(for: .milliseconds(2)) }
    let start = ContinuousClock.now
    task.cancel()
    let error = await task.value
    switch error?.reason {
    case .cancelled: return .now - start
    // The response was there, and cancelling kept the call from being sent again.
    case .undocumented where phase == .backOff: return .now - start
    default: throw Failure("\(String(describing: error))")
    }
  }

  /// Lets the deadline of a call pass.
  ///
  /// - Returns: How long it went on after that.
  func expire(_ deadline: Duration) async throws -> Duration {
    let start = ContinuousClock.now
    do throws(GetClientConnection.CallError) {
      _ = try await client.send(Trial.operation)
      throw .init(.undocumented, operation: GetClientConnection.metadata)
    } catch {
      guard case .timedOut = error.reason else { throw Failure("\(error)") }
    }
    return .now - start - deadline
  }
}

extension Range<Int> {
  /// What `transform` gives for each number, one after the other.
  fileprivate func asyncMap(_ transform: (Int) async throws -> Duration) async rethrows -> [Duration] {
    var results: [Duration] = []
    for number in self { results.append(try await transform(number)) }
    return results
  }
}
