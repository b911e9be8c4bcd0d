import BitGoNetwork
import LoopbackServer

extension Fault {
  /// Responses that are larger than an option allows: the error names the option.
  static let caps: [Fault] = [
    cap("maximumBodyBytes", [.respond("200 OK", fields: json, body: ConnectionSample().body.utf8)]) {
      $0.maximumBodyBytes = 100
    },
    cap("maximumHeaderFields", [.respond("200 OK", fields: json + (0..<20).map { "X-\($0): y" }, "{}")]) {
      $0.maximumHeaderFields = 20
    },
    cap("maximumHeaderBytes", [.respond("200 OK", fields: json + ["X: \(String(repeating: "y", count: 1_000))"], "{}")])
    {
      $0.maximumHeaderBytes = 1_000
    },
    cap("maximumJSONDepth", [.respond("200 OK", fields: json, "{\"x\":[[[[[[]]]]]]}")]) { $0.maximumJSONDepth = 5 },
    Fault("cap-maximumErrorBodyBytes") { trial in
      try await ScriptedServer.run([.respond("404 No", fields: json, body: [UInt8](repeating: 0x20, count: 1_001))]) {
        server in
        var options = Trial.options
        options.maximumErrorBodyBytes = 1_000
        let error = await trial.call(try trial.client(server.authority, options: options)).error
        try require(
          error?.response?.body.count == 1_000 && error?.response?.isTruncated == true, "\(String(describing: error))")
        guard case .documented(.notFound(let body)) = error?.reason else {
          throw Failure("\(String(describing: error))")
        }
        try require("\(body)".contains("maximumErrorBodyBytes"), "\(body)")
      }
      return ""
    },
  ]

  private static let json = ["Content-Type: application/json"]

  private static func cap(
    _ option: String, _ script: Script, _ change: @escaping @Sendable (inout ClientOptions) -> Void
  ) -> Fault {
    Fault("cap-\(option)") { trial in
      try await ScriptedServer.run(script) { server in
        var options = Trial.options
        change(&options)
        let outcome = await trial.call(try trial.client(server.authority, options: options))
        let text = outcome.error.map { "\($0)" } ?? outcome.kind
        try require(text.contains("option \(option)"), text)
      }
      return ""
    }
  }
}
