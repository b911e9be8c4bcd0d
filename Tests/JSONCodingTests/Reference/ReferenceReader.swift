@testable import JSONCoding

/// What RFC 8259 says of a text, in the plainest way: the verdict against which the reader's is held.
struct ReferenceReader {
  private let bytes: ReferenceBytes
  private var position = 0
  private var depth = 0

  /// The error in `bytes`; `nil` when they are one JSON value.
  static func error(in bytes: [UInt8]) -> JSONSyntaxError? {
    var reader = ReferenceReader(bytes: ReferenceBytes(bytes))
    do throws(JSONSyntaxError) {
      try reader.value()
      reader.whitespace()
      if reader.position < bytes.count { throw JSONSyntaxError(.trailingBytes, at: reader.position) }
      return nil
    } catch {
      return error
    }
  }

  private mutating func whitespace() { position = bytes.firstNonWhitespace(from: position) }

  private func fail(_ code: JSONSyntaxError.Code) -> JSONSyntaxError { JSONSyntaxError(code, at: position) }

  /// The next byte; at the end, an error.
  private func byte() throws(JSONSyntaxError) -> UInt8 {
    guard position < bytes.count else { throw fail(.unexpectedEnd) }
    return bytes[position]
  }

  private mutating func pass(_ text: String) throws(JSONSyntaxError) {
    for expected in text.utf8 {
      guard try byte() == expected else { throw fail(.unexpectedByte) }
      position += 1
    }
  }

  private mutating func value() throws(JSONSyntaxError) {
    whitespace()
    switch Character(Unicode.Scalar(try byte())) {
    case "{": try container(closing: "}", element: { (reader) throws(JSONSyntaxError) in try reader.member() })
    case "[": try container(closing: "]", element: { (reader) throws(JSONSyntaxError) in try reader.value() })
    case "\"": try string()
    case "t": try pass("true")
    case "f": try pass("false")
    case "n": try pass("null")
    case "-", "0"..."9": try number()
    default: throw fail(.unexpectedByte)
    }
  }

  private mutating func container(
    closing: Character, element: (inout ReferenceReader) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    guard depth < 64 else { throw fail(.depthLimitExceeded) }
    depth += 1
    position += 1
    whitespace()
    if try byte() != closing.asciiValue {
      try element(&self)
      whitespace()
      while try byte() != closing.asciiValue {
        try pass(",")
        try element(&self)
        whitespace()
      }
    }
    position += 1
    depth -= 1
  }

  private mutating func member() throws(JSONSyntaxError) {
    whitespace()
    guard try byte() == 0x22 else { throw fail(.unexpectedByte) }
    try string()
    whitespace()
    try pass(":")
    try value()
  }

  private mutating func number() throws(JSONSyntaxError) {
    if try byte() == 0x2D { position += 1 }
    if try byte() == 0x30 { position += 1 } else { try digits() }
    if position < bytes.count, bytes[position] == 0x2E {
      position += 1
      try digits()
    }
    if position < bytes.count, [0x45, 0x65].contains(bytes[position]) {
      position += 1
      if [0x2B, 0x2D].contains(try byte()) { position += 1 }
      try digits()
    }
    if position < bytes.count, (0x30...0x39).contains(bytes[position]) { throw fail(.invalidNumber) }
  }

  private mutating func digits() throws(JSONSyntaxError) {
    guard (0x30...0x39).contains(try byte()) else { throw fail(.invalidNumber) }
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
  }

  private mutating func string() throws(JSONSyntaxError) {
    position += 1
    while true {
      let end = bytes.firstEscapable(from: position)
      if let invalid = bytes.firstInvalidUTF8(from: position, to: end) {
        throw JSONSyntaxError(.invalidUTF8, at: invalid)
      }
      position = end
      switch try byte() {
      case 0x22:
        position += 1
        return
      case 0x5C: try escape()
      default: throw fail(.controlCharacter)
      }
    }
  }

  private mutating func escape() throws(JSONSyntaxError) {
    let start = position
    position += 1
    let escaped = try byte()
    guard escaped == UInt8(ascii: "u") else {
      guard "\"\\/bfnrt".utf8.contains(escaped) else { throw fail(.invalidEscape) }
      position += 1
      return
    }
    let high = try codeUnit()
    guard (0xD800...0xDFFF).contains(high) else { return }
    guard high < 0xDC00, bytes.hasPrefix("\\u", at: position) else {
      throw JSONSyntaxError(.loneSurrogate, at: start)
    }
    position += 1
    guard (0xDC00...0xDFFF).contains(try codeUnit()) else { throw JSONSyntaxError(.loneSurrogate, at: start) }
  }

  /// Passes `uXXXX`.
  private mutating func codeUnit() throws(JSONSyntaxError) -> Int {
    var value = 0
    position += 1
    for _ in 0..<4 {
      guard let digit = Int(String(Unicode.Scalar(try byte())), radix: 16) else { throw fail(.invalidEscape) }
      value = value * 16 + digit
      position += 1
    }
    return value
  }
}
