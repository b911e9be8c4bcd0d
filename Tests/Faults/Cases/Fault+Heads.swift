import BitGoNetwork
import LoopbackServer

extension Fault {
  /// What a call to a server comes to that does not speak HTTP.
  private static let malformed = ["malformedResponse"]
  private static let json = ["Content-Type: application/json"]
  private static let ok = "HTTP/1.1 200 OK\r\n"

  /// Heads that never end, are too large, or are none.
  static let heads: [Fault] = [
    .answer(
      "head-drip", [.send("\(ok)X: "), .drip("x", every: .milliseconds(20))], gives: ["timedOut"], options: soon),
    .answer(
      "head-drip-lines", [.send(ok), .drip("X: y\r\n", every: .milliseconds(20))], gives: ["timedOut"], options: soon),
    .answer("head-hangs", [.send("\(ok)X: y\r\n")], gives: ["timedOut"], options: soon),
    .answer(
      "closed-within-first-line", [.send("HTTP/1.1 20"), .close], gives: ["connectionLost", "malformedResponse"]),
    .answer("closed-within-head", [.send("\(ok)A: b\r\n"), .close], gives: ["connectionLost"], isHazard: true),
    .answer(
      "reset-within-head", [.send("\(ok)A: b\r\n"), .pause(.milliseconds(20)), .reset], gives: ["connectionLost"]),
    .answer("status-line-garbage", [.send("%$#@! banana\r\n\r\n"), .close], gives: malformed),
    .answer("status-line-binary", [.send([0, 1, 2, 0xFF, 0xFE, 13, 10, 13, 10]), .close], gives: malformed),
    .answer(
      "status-line-endless", [.send("HTTP/1.1 200 "), .flood(String(repeating: "x", count: 1 << 16), times: 1 << 12)],
      gives: malformed + ["headTooLarge", "timedOut"]),
    .answer("status-no-number", [.send("HTTP/1.1 two OK\r\n\r\n"), .close], gives: malformed),
    .answer(
      "status-too-small", [.send("HTTP/1.1 099 No\r\nContent-Length: 0\r\n\r\n"), .close],
      gives: malformed + ["undocumented 99"]),
    .answer("status-too-large", [.send("HTTP/1.1 1000 No\r\nContent-Length: 0\r\n\r\n"), .close], gives: malformed),
    .answer("version-unknown", [.send("HTTP/9.9 200 OK\r\nContent-Length: 0\r\n\r\n"), .close], gives: malformed),
    .answer("version-0.9", [.send("<html>hello</html>"), .close], gives: malformed),
    .answer("ssh", [.send("SSH-2.0-OpenSSH_9.6\r\n"), .close], gives: malformed),
    .answer("tls-alert", [.send([0x15, 3, 3, 0, 2, 2, 40]), .close], gives: malformed),
    .answer(
      "field-without-colon", [.send("\(ok)banana\r\nContent-Length: 0\r\n\r\n"), .close],
      gives: malformed + ["unexpectedContentType"]),
    .answer(
      "field-name-with-space", [.send("\(ok)Content-Length : 0\r\n\r\n"), .close],
      gives: malformed + ["unexpectedContentType"]),
    .answer(
      "field-with-nul", [.send("\(ok)X: a\0b\r\nContent-Length: 0\r\n\r\n"), .close],
      gives: malformed + ["unexpectedContentType"]),
    .answer(
      "field-folded", [.send("\(ok)X: a\r\n b\r\nContent-Length: 0\r\n\r\n"), .close],
      gives: malformed + ["unexpectedContentType"]),
    .answer(
      "fields-many", [.send(ok), .flood("X: y\r\n", times: 10_000), .send("\r\n")],
      gives: ["tooManyHeaderFields"] + malformed, isHazard: true),
    .answer(
      "field-large", [.send("\(ok)X: \(String(repeating: "x", count: 1 << 20))\r\nContent-Length: 0\r\n\r\n")],
      gives: ["headerTooLarge"] + malformed),
    .answer(
      "fields-endless",
      [
        .send(ok),
        .flood(String(repeating: "X-Long: \(String(repeating: "y", count: 1000))\r\n", count: 64), times: 1 << 12),
      ],
      gives: ["headerTooLarge", "tooManyHeaderFields"] + malformed),
    .answer(
      "informational-storm",
      [.flood("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", times: 2_000), ConnectionSample().response],
      gives: ["value"] + malformed),
    .answer(
      "informational-endless",
      [.flood(String(repeating: "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", count: 64), times: 1 << 20)],
      gives: ["timedOut"] + malformed, options: soon),
    .answer(
      "continue-storm", [.flood("HTTP/1.1 100 Continue\r\n\r\n", times: 2_000), ConnectionSample().response],
      gives: ["value"] + malformed),
    .answer(
      "switching-protocols",
      [
        .send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\nhello"),
        .pause(.milliseconds(50)), .close,
      ],
      gives: malformed + ["connectionLost", "timedOut", "undocumented 101", "other"]),
  ]

  /// Bodies whose length is told in two ways, or in none.
  static let framing: [Fault] = [
    .answer(
      "length-twice", [.send("\(ok)Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde"), .close], gives: malformed),
    .answer("length-list", [.send("\(ok)Content-Length: 3, 5\r\n\r\nabcde"), .close], gives: malformed),
    .answer("length-negative", [.send("\(ok)Content-Length: -1\r\n\r\n{}"), .close], gives: malformed),
    .answer(
      "length-overflow", [.send("\(ok)Content-Length: 99999999999999999999\r\n\r\n{}"), .close], gives: malformed,
      limited: ["unexpectedContentType"]),
    .answer(
      "length-no-number", [.send("\(ok)Content-Length: 0x2\r\n\r\n{}"), .close], gives: malformed,
      limited: ["unexpectedContentType"]),
    .answer(
      "length-and-chunked",
      [.send("\(ok)Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"), .close],
      gives: malformed + ["unexpectedContentType"]),
    .answer(
      "transfer-coding-unknown", [.send("\(ok)Transfer-Encoding: banana\r\n\r\n{}"), .close],
      gives: malformed + ["unexpectedContentType"], limited: ["truncatedBody"]),
    .answer("truncated-length", [.send("\(ok)Content-Length: 100\r\n\r\n{}"), .close], gives: ["truncatedBody"]),
    .answer(
      "truncated-chunk", [.send("\(ok)Transfer-Encoding: chunked\r\n\r\n9\r\n{}"), .close], gives: ["truncatedBody"]),
    .answer(
      "truncated-between-chunks", [.send("\(ok)Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"), .close],
      gives: ["truncatedBody"]),
    .answer(
      "truncated-trailer", [.send("\(ok)Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: y"), .close],
      gives: ["truncatedBody", "malformedResponse"]),
    .answer(
      "reset-within-body", [.send("\(ok)Content-Length: 100\r\n\r\n{}"), .pause(.milliseconds(20)), .reset],
      gives: ["truncatedBody"]),
    .answer(
      "chunk-size-garbage", [.send("\(ok)Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"), .close],
      gives: malformed + ["truncatedBody"]),
    .answer(
      "chunk-size-overflow", [.send("\(ok)Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n{}"), .close],
      gives: malformed + ["truncatedBody"]),
    .answer(
      "chunk-extension-endless",
      [
        .send("\(ok)Transfer-Encoding: chunked\r\n\r\n2;x="),
        .flood(String(repeating: "y", count: 1 << 16), times: 1 << 14),
      ],
      gives: malformed + ["timedOut", "truncatedBody", "responseTooLarge"], options: soon),
    .answer(
      "trailers-endless",
      [
        .send("\(ok)Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"),
        .flood(String(repeating: "X: y\r\n", count: 1 << 10), times: 1 << 14),
      ],
      gives: malformed + ["timedOut", "truncatedBody"], isHazard: true, options: soon),
    Fault("responses-pipelined") { trial in
      // A second response that nobody asked for must not become the answer to the next request.
      let stray = ScriptStep.respond("404 Not Found", fields: ["Content-Type: application/json"], #"{"error":"stray"}"#)
      try await ScriptedServer.run([ConnectionSample().response, stray], [ConnectionSample().response]) { server in
        let client = try trial.client(server.authority)
        let first = await trial.call(client)
        try await Task.sleep(for: .milliseconds(30))
        let second = await trial.call(client)
        try require(["value", "malformedResponse"].contains(first.kind), "first: \(first.kind)")
        try require(["value", "malformedResponse", "connectionLost"].contains(second.kind), "second: \(second.kind)")
      }
      return ""
    },
  ]
}
