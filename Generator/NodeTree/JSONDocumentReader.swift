internal import Diagnostics
@_spi(Generated) internal import JSONCoding

/// Reads the one JSON document of a file into a tree.
struct JSONDocumentReader {
  private let file: SourceFile
  private let markLength: Int
  private var cursor: SourceCursor

  /// Creates a reader of `file`.
  init(file: SourceFile) {
    self.file = file
    markLength = file.byteOrderMarkLength
    cursor = SourceCursor(file)
  }

  /// Adds the document to `builder`, which is told of everything that is wrong with it.
  consuming func read(into builder: inout TreeBuilder) throws(TreeBuilder.Stopped) {
    try builder.checkByteCount()
    do {
      try read(markLength == 0 ? file.bytes : Array(file.bytes.dropFirst(markLength)), into: &builder)
    } catch let error as JSONSyntaxError {
      let location = file.location(atByte: markLength + error.offset)
      builder.report(.jsonSyntax, Self.message(for: error.code), at: location)
      throw TreeBuilder.Stopped()
    } catch {
      throw TreeBuilder.Stopped()
    }
  }

  private mutating func read(_ bytes: [UInt8], into builder: inout TreeBuilder) throws {
    // One more than the builder allows, so that it is the builder that refuses.
    let depthLimit = builder.limits.depth + 1
    let outcome = try JSONReader.read(bytes, depthLimit: depthLimit) { reader in
      Result {
        try addValue(of: &reader, to: &builder)
        try reader.finish()
      }
    }
    try outcome.get()
  }

  private mutating func addValue(of reader: inout JSONReader, to builder: inout TreeBuilder) throws {
    switch try reader.nextKind() {
    case .object: try addObject(of: &reader, to: &builder)
    case .array: try addArray(of: &reader, to: &builder)
    case .string: try addString(of: &reader, to: &builder)
    case .null, .boolean, .integer, .number: try addLiteral(of: &reader, to: &builder)
    }
  }

  private mutating func addObject(of reader: inout JSONReader, to builder: inout TreeBuilder) throws {
    try builder.openCollection(.mapping, at: mark(at: reader.valueOffset()))
    guard var object = try reader.beginObject() else { return }
    while let key = try reader.nextKey(of: &object) {
      try add(key, at: object.nameOffset, to: &builder)
      try addValue(of: &reader, to: &builder)
    }
    builder.closeCollection()
  }

  private mutating func addArray(of reader: inout JSONReader, to builder: inout TreeBuilder) throws {
    try builder.openCollection(.sequence, at: mark(at: reader.valueOffset()))
    guard var array = try reader.beginArray() else { return }
    while try reader.nextElement(of: &array) { try addValue(of: &reader, to: &builder) }
    builder.closeCollection()
  }

  private mutating func addString(of reader: inout JSONReader, to builder: inout TreeBuilder) throws {
    let offset = reader.valueOffset()
    var text = ""
    try reader.read(&text)
    try add(text, at: offset, to: &builder)
  }

  private mutating func add(_ text: String, at offset: Int, to builder: inout TreeBuilder) throws {
    let start = mark(at: offset)
    let length = scalarCount(of: stringExtent(from: markLength + offset))
    var text = text
    try text.withUTF8 { utf8 in
      try builder.addScalar(utf8.span, style: .doubleQuoted, at: start, length: length)
    }
  }

  private mutating func addLiteral(of reader: inout JSONReader, to builder: inout TreeBuilder) throws {
    let offset = reader.valueOffset()
    try reader.skipValue()
    let literal = file.bytes[(markLength + offset)...].prefix { !Self.delimiters.contains($0) }
    try builder.addScalar(
      Array(literal).span, style: .plain, at: mark(at: offset), length: UInt32(literal.count))
  }

  /// What ends a number, `true`, `false` or `null`.
  private static let delimiters = Array(" \t\r\n,]}".utf8)

  // MARK: - Places

  private mutating func mark(at offset: Int) -> Mark {
    cursor.advance(to: markLength + offset)
    return Mark(line: UInt32(cursor.line), column: UInt32(cursor.column))
  }

  /// The bytes of the string whose opening quote is at `start`; the reader has found it well-formed.
  private func stringExtent(from start: Int) -> ArraySlice<UInt8> {
    var end = start + 1
    while end < file.bytes.endIndex, file.bytes[end] != UInt8(ascii: "\"") {
      end += file.bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return file.bytes[start..<min(end + 1, file.bytes.endIndex)]
  }

  private func scalarCount(of bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 + ($1 & 0b1100_0000 == 0b1000_0000 ? 0 : 1) }
  }

  private static func message(for code: JSONSyntaxError.Code) -> String {
    switch code {
    case .unexpectedEnd: "the JSON text ends inside a value"
    case .unexpectedByte: "this cannot stand here in JSON"
    case .trailingBytes: "the JSON value has ended before this"
    case .depthLimitExceeded: "arrays and objects nest too deep"
    case .controlCharacter: "a control character in a JSON string must be escaped"
    case .invalidEscape: "JSON has no such escape"
    case .loneSurrogate: "half of a surrogate pair stands alone"
    case .invalidUTF8: "these bytes are not UTF-8"
    case .invalidNumber: "JSON does not write numbers like this"
    }
  }
}
