/// A name as its bytes: two strings that Swift calls equal may be two names.
struct ByteName: Hashable {
  private let text: String

  /// Makes the name that a text is.
  init(_ text: String) {
    self.text = text
  }

  /// Whether two names have the same bytes.
  static func == (left: ByteName, right: ByteName) -> Bool { left.text.hasSameBytes(as: right.text) }

  /// Hashes the bytes.
  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
