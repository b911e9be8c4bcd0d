import BitGoNetwork
import LoopbackServer
import Synchronization

extension Fault {
  private static let unavailable = ScriptStep.respond("503 Unavailable")

  /// Options with retries that come soon.
  private static func retrying(budget: Int = 500) -> ClientOptions {
    var options = Trial.options
    options.deadline = .seconds(2.5)
    options.retries = RetryPolicy()
    options.retries.baseDelay = .milliseconds(1)
    options.retries.budget = budget
    return options
  }

  /// Failures for a moment, and failures that retries would make worse.
  static let retrying: [Fault] = [
    Fault("idle-close-race") { try await idleClose($0, [ConnectionSample().response, .close]) },
    Fault("idle-reset-race") { try await idleClose($0, [ConnectionSample().response, .reset]) },
    Fault("idle-close-soon") {
      try await idleClose($0, [ConnectionSample().response, .pause(.milliseconds(1)), .close])
    },
    Fault("retry-after-1") { trial in
      let busy = ScriptStep.respond("429 Too Many Requests", fields: ["Retry-After: 1"])
      try await ScriptedServer.run([busy], [ConnectionSample().response]) { server in
        let outcome = await trial.call(try trial.client(server.authority, options: retrying()))
        try require(outcome.kind == "value" && outcome.attempts == 2, "\(outcome.kind), \(outcome.attempts) attempts")
        try require(outcome.elapsed >= .seconds(1), "came back after \(Milliseconds(outcome.elapsed))")
        try require(outcome.elapsed, within: .seconds(1.25), "came back after")
      }
      return ""
    },
    Fault("retry-after-hostile") { trial in
      for value in hostileWaits {
        try await ScriptedServer.run([.respond("429 No", fields: ["Retry-After: \(value)"])]) { server in
          var options = retrying()
          options.deadline = .milliseconds(150)
          options.retries.throttlingBaseDelay = .milliseconds(1)
          let outcome = await trial.call(try trial.client(server.authority, options: options))
          try require(outcome.kind == "undocumented 429", "\(outcome.kind) after \(value)")
          try require(outcome.elapsed, within: .milliseconds(400), "took")
          try require(server.log.requests.count <= 3, "\(server.log.requests.count) requests after \(value)")
        }
      }
      return ""
    },
    Fault("transient-failures") { trial in
      let failures: [Script] = [
        [unavailable], [.respond("502 No")], [.respond("504 No")], [.respond("408 No")], [.close], [.reset],
        [.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), .close],
      ]
      for failure in failures {
        try await ScriptedServer.run(failure, failure, [ConnectionSample().response]) { server in
          let outcome = await trial.call(try trial.client(server.authority, options: retrying()))
          try require(outcome.kind == "value" && outcome.attempts == 3, "\(outcome.kind), \(outcome.attempts) attempts")
        }
      }
      return ""
    },
    Fault("storm-of-503") { trial in
      try await ScriptedServer.run([unavailable]) { server in
        let client = try trial.client(server.authority, options: retrying(budget: 200))
        await calls(200, each: 1, trial, client)
        let before = server.log.requests.count
        await calls(200, each: 2, trial, client)
        let amplification = Double(server.log.requests.count - before) / 400
        try require(before <= 200 + 40, "\(before) requests until the bucket was dry")
        try require(amplification <= 1.2, "amplification \(amplification)")
      }
      return ""
    },
    Fault("tokens-refused-for-ever") { trial in
      let provider = CountingProvider()
      try await ScriptedServer.run([.respond("401 Unauthorized")]) { server in
        let client = APIClient(
          server: try Server(url: "http://\(server.authority)"), authorization: .provider(provider),
          options: retrying(), transport: trial.transport)
        let outcome = await trial.call(client)
        try require(outcome.kind == "documented 401", outcome.kind)
        try require(server.log.requests.count == 2 && provider.count == 2, "\(server.log.requests.count) requests")
      }
      return ""
    },
    Fault("tokens-expire-at-once") { trial in
      // 200 callers with a token that the server refuses: the provider is asked once for another.
      let provider = CountingProvider()
      let refused = ScriptStep.respond("401 Unauthorized", fields: ["WWW-Authenticate: Bearer"])
      let answer: @Sendable (Int, ReceivedRequest) -> Script = { _, request in
        request.values("Authorization") == ["Bearer token-1"]
          ? [.pause(.milliseconds(200)), refused] : [ConnectionSample().response]
      }
      try await ScriptedServer.run(answering: answer) { server in
        let client = APIClient(
          server: try Server(url: "http://\(server.authority)"), authorization: .provider(provider),
          options: wide(retrying()), transport: trial.wideTransport)
        let failures = await withTaskGroup { group in
          for _ in 0..<200 { group.addTask { await trial.call(client).kind } }
          return await group.reduce(into: []) { $0 += $1 == "value" ? [] : [$1] }
        }
        try require(failures.isEmpty, "\(failures.count) of 200 calls failed: \(Set(failures).sorted())")
        try require(provider.count == 2, "\(provider.count) tokens were asked for")
      }
      return ""
    },
  ]

  private static let hostileWaits = [
    "99999999999999999999", "-1", "1e9", "NaN", "3600", "Fri, 31 Dec 9999 23:59:59 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "0x10", "1, 2", "", String(repeating: "9", count: 5_000), "Sun, 99 Nov 1994 99:99:99 GMT",
  ]

  private static func wide(_ options: ClientOptions) -> ClientOptions {
    var options = options
    options.connectTimeout = options.deadline
    options.attemptTimeout = options.deadline
    return options
  }

  /// A server that ends connections as they become idle: of 500 requests none is lost, and none is sent for nothing.
  private static func idleClose(_ trial: Trial, _ script: Script) async throws -> String {
    var note = ""
    try await ScriptedServer.run(script) { server in
      let client = try trial.client(server.authority, options: retrying())
      let lost = await withTaskGroup { group in
        for _ in 0..<4 {
          group.addTask {
            var lost: [String] = []
            for _ in 0..<125 {
              let outcome = await trial.call(client)
              if outcome.kind != "value" { lost.append(outcome.kind) }
            }
            return lost
          }
        }
        return await group.reduce(into: []) { $0 += $1 }
      }
      try require(lost.isEmpty, "\(lost.count) of 500 lost: \(Set(lost).sorted())")
      note = "500 calls, \(server.log.requests.count) requests"
    }
    return note
  }

  private static func calls(_ callers: Int, each count: Int, _ trial: Trial, _ client: BitGoNetworkClient) async {
    await withTaskGroup { group in
      for _ in 0..<callers {
        group.addTask { for _ in 0..<count { _ = await trial.call(client) } }
      }
    }
  }
}

/// A provider that counts how often it was asked.
private final class CountingProvider: TokenProvider {
  private let asked = Atomic(0)

  var count: Int { asked.load(ordering: .relaxed) }

  func token(replacing refused: BearerToken?) async throws -> BearerToken {
    let number = asked.wrappingAdd(1, ordering: .relaxed).newValue
    try await Task.sleep(for: .milliseconds(20))
    return try BearerToken("token-\(number)")
  }
}
