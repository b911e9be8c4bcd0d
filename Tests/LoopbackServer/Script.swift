/// What a server does after it has received one request, or when a connection was made.
package typealias Script = [ScriptStep]

/// One thing that a server does; a script that ends leaves the connection open.
package enum ScriptStep: Sendable {
  /// Sends bytes.
  case send([UInt8])
  /// Sends the same bytes so many times, as fast as the client takes them.
  case flood([UInt8], times: Int)
  /// Sends the same bytes again and again, with a pause after each time, until the connection is closed.
  case drip([UInt8], every: Duration)
  /// Takes nothing more of what the client sends.
  case stopReading
  /// Goes on after some time.
  case pause(Duration)
  /// Closes the connection.
  case close
  /// Ends the connection with a TCP reset.
  case reset

  /// Sends a text.
  package static func send(_ text: String) -> ScriptStep { .send(Array(text.utf8)) }

  /// Sends a text so many times, as fast as the client takes it.
  package static func flood(_ text: String, times: Int) -> ScriptStep { .flood(Array(text.utf8), times: times) }

  /// Sends a text again and again, with a pause after each time.
  package static func drip(_ text: String, every pause: Duration) -> ScriptStep {
    .drip(Array(text.utf8), every: pause)
  }

  /// Sends a whole response with a body of known length.
  package static func respond(_ status: String, fields: [String] = [], body: some Collection<UInt8>) -> ScriptStep {
    let head = ["HTTP/1.1 \(status)"] + fields + ["Content-Length: \(body.count)", "", ""]
    return .send(head.joined(separator: "\r\n").utf8 + Array(body))
  }

  /// Sends a whole response with a text as its body.
  package static func respond(_ status: String, fields: [String] = [], _ body: String = "") -> ScriptStep {
    respond(status, fields: fields, body: Array(body.utf8))
  }
}
