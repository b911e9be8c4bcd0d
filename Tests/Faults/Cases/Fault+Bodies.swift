import BitGoNetwork
import LoopbackServer

extension Fault {
  private static let jsonHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

  private static func json(_ body: String) -> Script {
    [.respond("200 OK", fields: ["Content-Type: application/json"], body)]
  }

  /// Bodies that would fill the memory.
  static let memory: [Fault] = [
    .answer("gzip-bomb-200-mb", [bomb("200 OK", coding: "gzip")], gives: ["responseTooLarge"]),
    .answer(
      "gzip-bomb-in-failure", [bomb("503 Unavailable", coding: "gzip")],
      gives: ["undocumented 503", "responseTooLarge"]),
    .answer(
      "gzip-bomb-in-redirect", [bomb("302 Found\r\nLocation: http://127.0.0.1:9/", coding: "gzip")],
      gives: ["undocumented 302", "responseTooLarge"], isHazard: true),
    .answer(
      "gzip-twice", [bomb("200 OK", coding: "gzip, gzip")],
      gives: ["responseTooLarge", "malformedResponse", "truncatedBody", "invalidResponse"]),
    .answer(
      "body-300-mb",
      [
        .send("\(jsonHead)Content-Length: 314572800\r\n\r\n"),
        .flood([UInt8](repeating: 0x20, count: 1 << 16), times: 4800),
      ],
      gives: ["responseTooLarge"]),
    .answer(
      "body-300-mb-chunked",
      [
        .send("\(jsonHead)Transfer-Encoding: chunked\r\n\r\n"),
        .flood("10000\r\n\(String(repeating: " ", count: 1 << 16))\r\n", times: 4800),
      ],
      gives: ["responseTooLarge"]),
    .answer(
      "body-300-mb-until-close",
      [.send("\(jsonHead)\r\n"), .flood([UInt8](repeating: 0x20, count: 1 << 16), times: 4800), .close],
      gives: ["responseTooLarge"]),
    .answer(
      "body-300-mb-in-failure",
      [
        .send("HTTP/1.1 500 No\r\nContent-Length: 314572800\r\n\r\n"),
        .flood([UInt8](repeating: 0x20, count: 1 << 16), times: 4800),
      ],
      gives: ["documented 500"]),
    .answer(
      "body-300-mb-in-redirect",
      [
        .send("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 314572800\r\n\r\n"),
        .flood([UInt8](repeating: 0x20, count: 1 << 16), times: 4800),
      ],
      gives: ["undocumented 302"], isHazard: true),
    .answer(
      "error-body-10-mib", [.respond("404 Not Found", body: [UInt8](repeating: 0x61, count: 10 << 20))],
      gives: ["documented 404"]),
  ]

  private static func bomb(_ status: String, coding: String) -> ScriptStep {
    .respond(
      status, fields: ["Content-Type: application/json", "Content-Encoding: \(coding)"],
      body: Gzip.bomb(inflatingTo: 200 << 20))
  }

  /// Bodies that never end, are none, or are not what they say.
  static let bodies: [Fault] = [
    .answer("body-hangs", [.send("\(jsonHead)Content-Length: 100\r\n\r\n{")], gives: ["timedOut"], options: soon),
    .answer(
      "body-drip", [.send("\(jsonHead)Content-Length: 1000\r\n\r\n"), .drip(" ", every: .milliseconds(200))],
      gives: ["timedOut"]),
    .answer(
      "body-drip-chunked",
      [.send("\(jsonHead)Transfer-Encoding: chunked\r\n\r\n"), .drip("1\r\n \r\n", every: .milliseconds(20))],
      gives: ["timedOut"], options: soon),
    .answer(
      "body-drip-until-close", [.send("\(jsonHead)\r\n"), .drip(" ", every: .milliseconds(20))], gives: ["timedOut"],
      options: soon),
    .answer(
      "failure-body-drip",
      [.send("HTTP/1.1 404 No\r\nContent-Length: 1000\r\n\r\n"), .drip(" ", every: .milliseconds(20))],
      gives: ["timedOut"], options: soon),
    .answer(
      "redirect-body-drip",
      [.send("HTTP/1.1 302 No\r\nLocation: /x\r\nContent-Length: 1000\r\n\r\n"), .drip(" ", every: .milliseconds(20))],
      gives: ["timedOut"], options: soon),
    .answer(
      "no-content-with-body", [.send("HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}"), .close],
      gives: ["undocumented 204", "malformedResponse"]),
    .answer(
      "not-modified-with-body", [.send("HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n{}"), .close],
      gives: ["undocumented 304", "malformedResponse"]),
    .answer("empty", json(""), gives: ["invalidResponse"]),
    .answer("empty-without-length", [.send("\(jsonHead)\r\n"), .close], gives: ["invalidResponse"]),
    .answer(
      "html", [.respond("200 OK", fields: ["Content-Type: text/html"], "<html>Sign in</html>")],
      gives: ["unexpectedContentType"]),
    .answer("html-as-json", json("<html>Sign in</html>"), gives: ["invalidResponse"]),
    .answer("no-content-type", [.respond("200 OK", "{}")], gives: ["unexpectedContentType"]),
    .answer("json-garbage", json(#"{"connection":}"#), gives: ["invalidResponse"]),
    .answer("json-truncated", json(#"{"connection":{"id":"#), gives: ["invalidResponse"]),
    .answer("json-after-end", json(ConnectionSample().body + "{}"), gives: ["invalidResponse"]),
    .answer("json-deep-arrays", json(String(repeating: "[", count: 200_000)), gives: ["invalidResponse"]),
    .answer(
      "json-deep-unknown-member", json(#"{"x":"# + String(repeating: #"{"a":"#, count: 200_000)),
      gives: ["invalidResponse"]),
    .answer(
      "json-duplicate-member",
      json(ConnectionSample().body.replacing(#""active":true"#, with: #""active":true,"active":false"#)),
      gives: ["invalidResponse"]),
    .answer(
      "json-not-utf8",
      [
        .respond(
          "200 OK", fields: ["Content-Type: application/json"],
          body: Array("{\"x\":\"".utf8) + [0xC0, 0xAF] + Array("\"}".utf8))
      ], gives: ["invalidResponse"]),
    .answer(
      "json-utf16",
      [.respond("200 OK", fields: ["Content-Type: application/json"], body: [0xFF, 0xFE, 0x7B, 0, 0x7D, 0])],
      gives: ["invalidResponse"]),
    .answer("json-huge-number", json(#"{"connection":1e99999999999999999999}"#), gives: ["invalidResponse"]),
    .answer("json-nul", json("{\"connection\":\0}"), gives: ["invalidResponse"]),
    .answer(
      "json-many-issues", json("{\"connection\":{\((0..<20_000).map { "\"id\":\($0)" }.joined(separator: ","))}}"),
      gives: ["invalidResponse"]),
    .answer(
      "gzip-damaged",
      [
        .respond(
          "200 OK", fields: ["Content-Type: application/json", "Content-Encoding: gzip"],
          body: Gzip.hello.prefix(10) + [0xFF, 0xFF, 0xFF])
      ],
      gives: ["malformedResponse"], limited: ["truncatedBody"]),
    .answer(
      "gzip-truncated",
      [
        .respond(
          "200 OK", fields: ["Content-Type: application/json", "Content-Encoding: gzip"], body: Gzip.hello.prefix(20))
      ],
      gives: ["malformedResponse", "truncatedBody", "invalidResponse"]),
    .answer(
      "gzip-that-is-none",
      [
        .respond(
          "200 OK", fields: ["Content-Type: application/json", "Content-Encoding: gzip"], ConnectionSample().body)
      ],
      gives: ["malformedResponse", "truncatedBody"]),
    .answer(
      "coding-unknown",
      [.respond("200 OK", fields: ["Content-Type: application/json", "Content-Encoding: banana"], "{")],
      gives: ["invalidResponse", "malformedResponse", "truncatedBody"]),
  ]
}
