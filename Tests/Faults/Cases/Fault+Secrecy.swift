import APIRuntime
import BitGoNetwork
import Foundation
import LoopbackServer

extension Fault {
  /// Ways in which a token, or a secret of a response, could come to light.
  static let secrecy: [Fault] = [
    Fault("canary-in-values") { trial in
      let client = try trial.client("127.0.0.1:9")
      let token = try BearerToken(Trial.token)
      let values: [Any] = [
        client, client.apiClient, client.apiClient.authorization, token, Secret(Trial.token),
        Authorization.bearer(token),
        Authorization.basic(try BasicCredentials(username: "u", password: Trial.token)),
        try BasicCredentials(username: "u", password: Trial.token),
        Authorization.provider(Holder(token: token)), HeaderFields(dictionaryLiteral: ("X-Key", Trial.token)), options,
      ]
      for value in values { try Channels.expectNo(Trial.token, in: value) }
      return "\(values.count) values, \(Channels.texts(of: 1).count) channels"
    },
    Fault("canary-in-errors") { trial in
      for script in echoes {
        try await ScriptedServer.run(script) { server in
          let outcome = await trial.call(try trial.client(server.authority, options: options))
          guard let error = outcome.error else { throw Failure("an echo was taken for a value") }
          try Channels.expectNo(Trial.token, in: error)
        }
      }
      return "\(echoes.count) echoes"
    },
    Fault("canary-in-models") { trial in
      try await ScriptedServer.run([ConnectionSample().response]) { server in
        let response = try await trial.client(server.authority).send(Trial.operation)
        try require(response.value.connection.proof == ConnectionSample.secret, "the secret did not arrive")
        for value in [response.value, response.value.connection, response] as [Any] {
          try Channels.expectNo(ConnectionSample.secret, in: value)
        }
      }
      return ""
    },
    Fault("canary-in-crash") { trial in
      for what in Crash.allCases {
        let text = try await what.text(on: trial.kind)
        try require(text.contains("Fatal error"), "\(what.rawValue): no crash text: \(text.prefix(200))")
        try require(!text.contains(Trial.token), "\(what.rawValue): the crash text shows the token")
      }
      return "\(Crash.allCases.count) crashes"
    },
  ]

  private static var options: ClientOptions {
    var options = Trial.options
    options.headerFields = ["X-Api-Key": Trial.token]
    options.deadline = .milliseconds(500)
    return options
  }

  /// Servers that send back what they were sent, in every place that an error could show.
  private static let echoes: [Script] = {
    let token = Trial.token
    let body = "\(token) {\"error\":1,\"\(token)\":1}"
    let json = ["Content-Type: application/json"]
    return [
      [.close], [.send("\(token)\r\n\r\n"), .close],
      [.send("HTTP/1.1 200 \(token)\r\nContent-Length: 99\r\n\r\n\(token)"), .close],
      [.respond("401 \(token)", fields: ["X-Echo: \(token)", "WWW-Authenticate: Basic realm=\"\(token)\""], body)],
      [.respond("404 No", fields: json, "{\"\(token)\":\"\(token)\",\"error\":{}}")],
      [.respond("503 No", fields: ["Content-Type: text/plain; \(token)"], body)],
      [.respond("302 No", fields: ["Location: http://127.0.0.1:9/\(token)"], body)],
      [.respond("200 OK", fields: json, body)], [.respond("200 OK", fields: json, "{\"connection\":\"\(token)\"}")],
      [
        .respond(
          "200 OK", fields: json,
          "{\"connection\":{\"id\":\"\(token)\",\"createdAt\":\"\(token)\",\"\(token)\":[\(token)]}}")
      ],
      [.respond("200 OK", fields: json + ["Content-Encoding: \(token)"], body)],
      [.respond("200 OK", fields: ["Content-Type: text/\(token)"], body)],
      [.respond("200 OK", fields: ["Content-Type: \(token)"], body)],
      [.respond("404 No", fields: ["Content-Type: application/\(token)", "Request-ID: \(token)"], body)],
      [.respond("502 No", fields: ["Content-Type: text/x.\(token)", "Request-ID: id-\(token)"], body)],
      [.respond("500 No", fields: ["\(token): 1"], body)],
    ]
  }()
}

/// A provider that holds its token as a plain member.
private struct Holder: TokenProvider {
  let token: BearerToken

  func token(replacing refused: BearerToken?) async throws -> BearerToken { token }
}
