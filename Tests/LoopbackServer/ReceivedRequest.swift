/// One request as it arrived.
package struct ReceivedRequest: Hashable, Sendable {
  /// The request line, such as `GET / HTTP/1.1`.
  package let line: String
  /// The field lines in their order, as they were sent.
  package let fields: [String]
  /// The body, without the framing of chunks.
  package let body: [UInt8]

  /// The values of the fields of one name, in any case.
  package func values(_ name: String) -> [String] {
    fields.compactMap { field in
      guard let colon = field.firstIndex(of: ":"), field[..<colon].lowercased() == name.lowercased() else { return nil }
      return String(field[field.index(after: colon)...].drop { $0 == " " })
    }
  }
}

extension ReceivedRequest {
  /// Takes the first request off the front of `bytes`; nil, and `bytes` unchanged, while it is incomplete.
  package init?(takingFrom bytes: inout [UInt8]) {
    guard let end = bytes.firstIndex(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n").map(String.init)
    let head = ReceivedRequest(line: lines[0], fields: Array(lines.dropFirst()), body: [])
    var rest = bytes[(end + 4)...]
    var body: [UInt8] = []
    if head.values("Transfer-Encoding") == ["chunked"] {
      guard let chunks = Self.takeChunks(from: &rest) else { return nil }
      body = chunks
    } else if let length = head.values("Content-Length").first.flatMap({ Int($0) }) {
      guard rest.count >= length else { return nil }
      body = Array(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    self.init(line: head.line, fields: head.fields, body: body)
    bytes = Array(rest)
  }

  private static func takeChunks(from bytes: inout ArraySlice<UInt8>) -> [UInt8]? {
    var body: [UInt8] = []
    while let end = bytes.firstIndex(of: Array("\r\n".utf8)) {
      guard let size = Int(String(decoding: bytes[..<end], as: UTF8.self), radix: 16) else { return nil }
      let chunk = bytes[(end + 2)...]
      guard chunk.count >= size + 2 else { return nil }
      body += chunk.prefix(size)
      bytes = chunk.dropFirst(size + 2)
      if size == 0 { return body }
    }
    return nil
  }
}

extension Collection<UInt8> where Index == Int {
  /// Where `pattern` first begins.
  fileprivate func firstIndex(of pattern: [UInt8]) -> Int? {
    indices.first { self[$0...].starts(with: pattern) }
  }
}
