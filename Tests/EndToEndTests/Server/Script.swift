/// What a server does after it has received one request.
typealias Script = [ScriptStep]

/// One thing that a server does; a script that ends leaves the connection open.
enum ScriptStep: Sendable {
  /// Sends bytes.
  case send([UInt8])
  /// Sends one byte after the other, with a pause after each, until the connection is closed.
  case drip(UInt8, every: Duration)
  /// Closes the connection.
  case close

  /// Sends a text.
  static func send(_ text: String) -> ScriptStep { .send(Array(text.utf8)) }

  /// Sends a whole response with a body of known length.
  static func respond(_ status: String, fields: [String] = [], body: some Collection<UInt8>) -> ScriptStep {
    let head = ["HTTP/1.1 \(status)"] + fields + ["Content-Length: \(body.count)", "", ""]
    return .send(head.joined(separator: "\r\n").utf8 + Array(body))
  }

  /// Sends a whole response with a text as its body.
  static func respond(_ status: String, fields: [String] = [], _ body: String = "") -> ScriptStep {
    respond(status, fields: fields, body: Array(body.utf8))
  }
}
