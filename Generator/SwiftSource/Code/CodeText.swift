/// Something that is written into code as text without a place to break a line.
protocol CodeText {
  /// Appends the text in UTF-8; it has no control characters.
  func write(to bytes: inout [UInt8])
}

extension CodeText {
  /// The text.
  var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
