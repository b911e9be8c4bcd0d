import BitGoNetwork
import LoopbackServer

extension Fault {
  /// Values of callers that would change the request.
  static let values: [Fault] = [
    Fault("path-values") { trial in
      try await ScriptedServer.run([ConnectionSample().response]) { server in
        let client = try trial.client(server.authority)
        let path = "/api/network/v1/enterprises/"
        for value in hostileSegments {
          let before = server.log.requests.count
          let operation = GetClientConnection(enterpriseID: value, connectionID: Trial.operation.connectionID)
          let outcome = await trial.call(client, operation)
          let lines = server.log.requests.dropFirst(before).map(\.line)
          if outcome.kind == "invalidRequest" {
            try require(lines.isEmpty, "sent for \(value.debugDescription)")
          } else {
            let words = lines.first?.split(separator: " ") ?? []
            try require(lines.count == 1 && words.count == 3, "\(lines) for \(value.debugDescription)")
            try require(words[1].hasPrefix(path), "\(words[1])")
            let segments = words[1].split(separator: "/", omittingEmptySubsequences: false)
            try require(segments.count == 9 && !words[1].contains { "?#\\".contains($0) }, "\(words[1])")
            try require(segments[5].removingEscapes == value, "\(segments[5]) for \(value.debugDescription)")
          }
        }
      }
      return "\(hostileSegments.count) values"
    },
    Fault("tokens") { trial in
      for token in hostileTokens {
        let result = Result { () throws(ConfigurationError) in
          try BitGoNetworkClient(.production, accessToken: token, transport: trial.transport)
        }
        guard case .failure(let error) = result, error.reason == .invalidAccessToken else {
          throw Failure("\(token.debugDescription) was taken")
        }
        if !token.isEmpty { try Channels.expectNo(token, in: error) }
      }
      return "\(hostileTokens.count) tokens"
    },
    Fault("header-fields") { trial in
      try await ScriptedServer.run([ConnectionSample().response]) { server in
        for (name, value) in hostileFields {
          var options = Trial.options
          options.headerFields = [name: value]
          let outcome = await trial.call(try trial.client(server.authority, options: options))
          try require(outcome.kind == "invalidRequest", "\(outcome.kind) for \(name.debugDescription)")
          if let error = outcome.error, value.count > 8 { try Channels.expectNo(value, in: error) }
        }
        try require(server.log.connections == 0, "something was sent")
      }
      return "\(hostileFields.count) fields"
    },
    Fault("middleware-adds-lines") { trial in
      // Middleware has the finished request in its hands: what it adds is checked, too.
      try await ScriptedServer.run([ConnectionSample().response]) { server in
        for text in ["a\r\nX-Injected: b", "a\nX-Injected: b", "a\rX-Injected: b", "a\0b", "a\u{1}b", "a\u{7F}b"] {
          let outcome = await trial.call(try trial.client(server.authority, middleware: [AddsField(text: text)]))
          try require(
            ["invalidRequest", "value"].contains(outcome.kind), "\(outcome.kind) for \(text.debugDescription)")
        }
        for request in server.log.requests {
          try require(request.values("X-Injected") == [], "a line was added")
          // What is sent had its line breaks replaced when the field was made.
          let isClean = request.values("User-Agent").allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
          try require(isClean, "a control character was sent")
        }
      }
      return ""
    },
    Fault("middleware-moves-the-request") { trial in
      try await ScriptedServer.run([ConnectionSample().response]) { other in
        try await ScriptedServer.run([ConnectionSample().response]) { server in
          let client = try trial.client(server.authority, middleware: [MovesRequest(authority: other.authority)])
          let outcome = await trial.call(client)
          try require(outcome.kind == "invalidRequest", outcome.kind)
          try require(other.log.connections == 0 && server.log.connections == 0, "something was sent")
        }
      }
      return ""
    },
    Fault("servers") { _ in
      for url in hostileServers {
        let result = Result { () throws(ConfigurationError) in try Server(url: url) }
        guard case .failure(let error) = result, case .invalidServer = error.reason else {
          throw Failure("\(url.debugDescription) was taken")
        }
      }
      return "\(hostileServers.count) URLs"
    },
  ]

  private static let hostileSegments = [
    "", ".", "..", "%2e", "%2E%2e", ".%2e", "%252e%252e", "..;a", "../..", "a/../b", "..\\", "a\\..\\b", "a/b", "a?b=c",
    "a#b", "a%2Fb", "a b", "a\r\nX-Injected: 1", "a\nb", "a\0b", "é", "e\u{301}", "😀", "%", "%zz", "+", ";", ":", "@",
    "~",
    "\u{202E}txt", " ", "\u{7F}", String(repeating: "x", count: 8_000), "http://127.0.0.1/", "//x", "a%00b", "a%0d%0ab",
  ]

  private static let hostileTokens = [
    "", "v2xsecret0123\n", "v2xsecret0123\r\n", "v2xsecret 0123", "v2xsecret0123\r\nX-Injected: 1",
    "v2xsecret\u{0}0123", "v2xsécret",
    "Bearer v2xsecret", "=v2xsecret", "v2x=secret", "v2xsecret\u{202E}", "v2xsecret,other", "\u{FEFF}v2xsecret",
    "v2xsecret;x",
  ]

  private static let hostileFields: [(String, String)] = [
    ("X-A", "canary-value\r\nX-Injected: 1"), ("X-A", "canary-value\n"), ("X-A", "canary\0value"),
    ("X-A\r\nX-B", "canary-value"), ("X A", "canary-value"),
    ("", "canary-value"), ("X-A:", "canary-value"), ("X-é", "canary-value"), ("Authorization", "canary-value"),
    ("Host", "canary-value"),
    ("Content-Length", "5"), ("Transfer-Encoding", "chunked"), ("Connection", "close"),
    ("Proxy-Authorization", "canary-value"),
    ("TE", "trailers"), ("Upgrade", "h2c"), ("Expect", "100-continue"),
  ]

  private static let hostileServers = [
    "", "http://example.com", "http://127.0.0.1.example.com", "http://localhost.example.com", "http://10.0.0.1",
    "ftp://localhost",
    "https://user@example.com", "https://user:password@example.com", "https://example.com/?a", "https://example.com/#a",
    "https://example.com/../x", "https://example.com/%2e%2e/x", "https://example.com\r\nX: y", "https://exam ple.com",
    "https:///x",
    "https://", "//example.com", "javascript:alert(1)", "https://example.com:99999", "https://example.com:x",
    "https://example.com\\@other.example",
    "file:///etc/passwd", "HTTP://EXAMPLE.COM",
  ]
}
