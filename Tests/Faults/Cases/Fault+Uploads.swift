import APIRuntime
import HTTPTypes
import LoopbackServer

extension Fault {
  /// Servers that do not take the body of a request.
  static let uploads: [Fault] = [
    Fault("upload-stalls") { trial in
      ProcessStatus.resetPeak()
      let before = ProcessStatus.residentBytes
      try await ScriptedServer.run([], greeting: [.stopReading]) { server in
        let start = ContinuousClock.now
        let ending = await trial.upload(to: server, bytes: 6 << 20, deadline: .milliseconds(300))
        try require(ending == "timedOut", ending)
        try require(.now - start < .milliseconds(600), "\(Milliseconds(.now - start))")
      }
      let growth = ProcessStatus.peakBytes - before
      try require(growth <= memoryLimit, "resident memory grew by \(growth >> 20) MiB")
      return ""
    },
    Fault("upload-answered-early") { trial in
      let answer: Script = [
        .stopReading, .send("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n"), .pause(.milliseconds(50)), .close,
      ]
      try await ScriptedServer.run([], greeting: answer) { server in
        let ending = await trial.upload(to: server, bytes: 6 << 20, deadline: .milliseconds(800))
        try require(
          ["413", "connectionLost", "malformedResponse", "timedOut", "truncatedBody"].contains(ending), ending)
        return
      }
      return ""
    },
    Fault("upload-reset") { trial in
      try await ScriptedServer.run([], greeting: [.stopReading, .pause(.milliseconds(50)), .reset]) { server in
        let ending = await trial.upload(to: server, bytes: 6 << 20, deadline: .milliseconds(800))
        try require(["connectionLost", "other"].contains(ending), ending)
      }
      return ""
    },
    Fault("upload-redirected") { trial in
      try await ScriptedServer.run([ConnectionSample().response]) { other in
        try await ScriptedServer.run([.respond("307 Moved", fields: ["Location: http://\(other.authority)/x"])]) {
          server in
          let ending = await trial.upload(to: server, bytes: 1_000, deadline: .milliseconds(800))
          try require(ending == "307", ending)
          try require(other.log.connections == 0, "something arrived at the other origin")
          try require(server.log.requests.map(\.body.count) == [1_000], "the body did not arrive")
        }
      }
      return ""
    },
  ]
}

extension Trial {
  /// Sends a body with POST, over the transport alone.
  ///
  /// - Returns: The status, or the kind of the error.
  fileprivate func upload(to server: ScriptedServer, bytes: Int, deadline: Duration) async -> String {
    let request = TransportRequest(
      head: HTTPRequest(
        method: .post, scheme: "http", authority: server.authority, path: "/",
        headerFields: [.contentType: "application/octet-stream"]),
      body: RequestBody([UInt8](repeating: 7, count: bytes)), connectTimeout: deadline, deadline: .now + deadline,
      maximumBodyBytes: 1_000)
    var ending = "no response"
    do {
      try await transport.send(request) { ending = "\($0.head.status.code)" }
    } catch let error as TransportError {
      ending = error.reason == .timedOut ? "timedOut" : Outcome.name(of: error.reason)
    } catch {
      ending = "\(error)"
    }
    return ending
  }
}
