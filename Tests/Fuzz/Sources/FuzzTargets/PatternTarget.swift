/// Matches bytes, as a string, by compiled patterns, and by Swift's `Regex` on Unicode scalars.
enum PatternTarget {
  /// The sources of patterns, and their compiled matchers. Their syntax means the same in ECMA-262 and in Swift.
  ///
  /// None yet: the matcher is not part of the runtime. An entry is `("^a+$", { pattern.matches($0) })`.
  static let patterns: [(source: String, matches: @Sendable (String) -> Bool)] = []

  /// Longer strings would take `Regex`, which backtracks, too long.
  private static let maximumLength = 64

  static func run(_ bytes: [UInt8]) {
    guard bytes.count <= maximumLength, let text = String(validating: bytes, as: UTF8.self) else { return }
    for (source, matches) in patterns {
      guard let regex = try? Regex(source).matchingSemantics(.unicodeScalar) else {
        preconditionFailure("\(source) is no regular expression of Swift")
      }
      let expected = (try? regex.firstMatch(in: text)) ?? nil
      precondition(matches(text) == (expected != nil), "\(source) matches what Regex does not, or the other way")
    }
  }
}
