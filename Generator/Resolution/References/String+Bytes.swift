extension String {
  /// Whether two texts have the same bytes: equal strings may have different ones ("é" has two spellings).
  func hasSameBytes(as other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { text in other.withUTF8 { other in text.elementsEqual(other) } }
  }
}
