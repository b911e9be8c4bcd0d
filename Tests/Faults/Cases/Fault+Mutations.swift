import BitGoNetwork
import Foundation
import LoopbackServer

extension Fault {
  /// Responses that were damaged at random: whatever comes of a call comes in time, and the process goes on.
  static let mutations: [Fault] = [
    Fault("mutated-responses") { trial in
      if trial.kind.isLimited { throw try await trial.refusal() }
      let seed = ProcessInfo.processInfo.environment["FAULTS_SEED"].flatMap { UInt64($0) } ?? 6
      let kinds = try await withThrowingTaskGroup(of: Set<String>.self) { group in
        for lane in 0..<8 {
          group.addTask { try await mutated(trial, seed: seed &* 8 &+ UInt64(lane), count: 40) }
        }
        return try await group.reduce(into: Set()) { $0.formUnion($1) }
      }
      try require(kinds.isSubset(of: endings), "\(kinds.subtracting(endings).sorted())")
      return "320 responses, \(kinds.count) kinds of outcomes"
    }
  ]

  /// What may come of a call: a failure that an app can tell apart.
  private static let endings: Set<String> = {
    let statuses = (100...999).flatMap { ["documented \($0)", "undocumented \($0)"] }
    return Set(statuses).union([
      "value", "unexpectedContentType", "invalidResponse", "responseTooLarge", "timedOut", "connectionLost",
      "idleConnectionClosed", "truncatedBody", "malformedResponse", "tooManyHeaderFields", "headerTooLarge",
    ])
  }()

  private static func mutated(_ trial: Trial, seed: UInt64, count: Int) async throws -> Set<String> {
    var mutation = Mutation(seed: seed)
    let scripts = (0..<count).map { _ -> Script in
      let bytes = mutation.response()
      let isLeftOpen = Int.random(in: 0..<8, using: &mutation) == 0
      return isLeftOpen ? [.send(bytes)] : [.send(bytes), .pause(.milliseconds(2)), .close]
    }
    var kinds: Set<String> = []
    try await ScriptedServer.run(answering: { index, _ in scripts[index % count] }) { server in
      var options = Trial.options
      options.deadline = .milliseconds(100)
      let client = try trial.client(server.authority, options: options)
      for _ in 0..<count {
        let outcome = await trial.call(client)
        kinds.insert(outcome.kind)
        try require(outcome.elapsed, within: .milliseconds(350), "took")
      }
    }
    return kinds
  }
}
