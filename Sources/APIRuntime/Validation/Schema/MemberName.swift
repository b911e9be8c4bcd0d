/// The name of a member, told apart by its bytes as JSON does it, and not as Swift compares strings.
struct MemberName: Hashable {
  /// The name.
  let text: String

  /// Makes a name.
  init(_ text: String) { self.text = text }

  /// Whether two names have the same bytes.
  static func == (left: MemberName, right: MemberName) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the bytes.
  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
