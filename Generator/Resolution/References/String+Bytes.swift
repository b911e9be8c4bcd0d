extension String {
  /// Whether two texts have the same bytes: equal strings may have different ones ("é" has two spellings).
  func hasSameBytes(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }
}
