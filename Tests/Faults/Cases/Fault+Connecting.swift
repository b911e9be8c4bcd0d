import BitGoNetwork
import LoopbackServer

extension Fault {
  /// Servers that are not there, or say nothing.
  static let connecting: [Fault] = [
    Fault("refused") { trial in
      try await ScriptedServer.withUnusedPort { port in
        let outcome = await trial.call(try trial.client("127.0.0.1:\(port)"))
        try require(outcome.kind == "cannotConnect", outcome.kind)
      }
      return ""
    },
    Fault("connect-hangs") { trial in
      guard let hole = BlackHole() else { throw Failure("no socket") }
      var options = Trial.options
      options.connectTimeout = .milliseconds(200)
      options.deadline = .milliseconds(500)
      let outcome = await trial.call(try trial.client(hole.authority, options: options))
      let expected = trial.kind == .urlSession ? "timedOut" : "cannotConnect"
      try require(outcome.kind == expected, outcome.kind)
      try require(outcome.elapsed, within: .milliseconds(750), "took")
      return "\(outcome.kind) after \(Milliseconds(outcome.elapsed))"
    },
    .answer("accept-hangs", [], gives: ["timedOut"], options: soon),
    .answer("accept-closes", [], greeting: [.close], gives: ["connectionLost"]),
    .answer("accept-resets", [], greeting: [.reset], gives: ["connectionLost", "cannotConnect"]),
    .answer("closed-before-head", [.close], gives: ["connectionLost"]),
    .answer("reset-before-head", [.reset], gives: ["connectionLost"]),
    .answer(
      "talks-first", [], greeting: [.send("220 smtp.example ESMTP\r\n")],
      gives: ["malformedResponse", "connectionLost"]),
  ]

  /// A deadline that comes soon.
  static func soon(_ options: inout ClientOptions) {
    options.deadline = .milliseconds(300)
  }
}
