import BitGoNetwork
import LoopbackServer

extension Fault {
  private static let challenges = [
    "basic": "WWW-Authenticate: Basic realm=\"bitgo\"", "basic-bare": "WWW-Authenticate: Basic",
    "bearer": "WWW-Authenticate: Bearer realm=\"bitgo\", error=\"invalid_token\"",
    "digest": "WWW-Authenticate: Digest realm=\"bitgo\", nonce=\"1\", qop=\"auth\"",
    "negotiate": "WWW-Authenticate: Negotiate",
    "several": "WWW-Authenticate: Basic realm=\"a\"\r\nWWW-Authenticate: Digest realm=\"b\", nonce=\"1\"",
    "garbage": "WWW-Authenticate: ,,= \"", "none": "X: y",
  ]

  /// Statuses that libraries act upon by themselves.
  static let statuses: [Fault] =
    challenges.sorted { $0.key < $1.key }.map { name, field in
      challenge("unauthorized-\(name)", "401 Unauthorized", field, gives: "documented 401")
    } + [
      challenge(
        "proxy-authentication", "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"x\"",
        gives: "undocumented 407"),
      problem("problem-json", "404 Not Found"), problem("problem-json-in-500", "500 Internal Server Error"),
      .answer("teapot", [.respond("418 I'm a teapot", "short and stout")], gives: ["undocumented 418"]),
      .answer("status-999", [.respond("999 Denied")], gives: ["undocumented 999"]),
    ]

  /// A 401 or 407 is the response, at once: no library answers it, or waits for somebody who does.
  private static func challenge(_ name: String, _ status: String, _ field: String, gives kind: String) -> Fault {
    Fault(name) { trial in
      try await ScriptedServer.run([.respond(status, fields: [field], #"{"error":"no"}"#)]) { server in
        let outcome = await trial.call(try trial.client(server.authority))
        try require(outcome.kind == kind, outcome.kind)
        try require(outcome.elapsed, within: .milliseconds(100), "took")
        try require(server.log.requests.count == 1, "\(server.log.requests.count) requests")
        try require(outcome.error?.response?.body == Array(#"{"error":"no"}"#.utf8), "the body is lost")
      }
      return ""
    }
  }

  /// A body that is JSON by its suffix only, and that nobody described.
  private static func problem(_ name: String, _ status: String) -> Fault {
    let body = #"{"type":"about:blank","title":"No","status":404,"detail":"gone","instance":"/x"}"#
    return Fault(name) { trial in
      try await ScriptedServer.run([.respond(status, fields: ["Content-Type: application/problem+json"], body)]) {
        server in
        let outcome = await trial.call(try trial.client(server.authority))
        try require(outcome.kind == "documented \(status.prefix(3))", outcome.kind)
        try require(outcome.error?.response?.body == Array(body.utf8), "the body is lost")
      }
      return ""
    }
  }

  /// Redirects, to which a token must not be sent.
  static let redirects: [Fault] =
    [300, 301, 302, 303, 305, 306, 307, 308].map { status in
      Fault("redirect-\(status)") { trial in
        try await ScriptedServer.run([ConnectionSample().response]) { other in
          let field = "Location: http://\(other.authority)/stolen"
          try await ScriptedServer.run([.respond("\(status) Moved", fields: [field], "moved")]) { server in
            let outcome = await trial.call(try trial.client(server.authority))
            try require(outcome.kind == "undocumented \(status)", outcome.kind)
            try require(other.log.connections == 0, "something arrived at the other origin")
            try require(server.log.requests.count == 1, "\(server.log.requests.count) requests")
          }
        }
        return ""
      }
    }
    + [
      "/elsewhere", "//127.0.0.1:9/x", "javascript:alert(1)", "file:///etc/passwd", "http://[::", "", "?a|b", "/a b",
      "http://user:password@127.0.0.1:9/", "gopher://127.0.0.1:9/", "/%zz?%zz", "../../../..",
    ].enumerated().map { index, location in
      .answer(
        "redirect-location-\(index + 1)", [.respond("302 Found", fields: ["Location: \(location)"])],
        gives: ["undocumented 302"])
    }
}
