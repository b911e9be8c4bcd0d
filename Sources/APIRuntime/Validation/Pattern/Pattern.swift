/// A regular expression of a description.
@_spi(Generated)
public struct Pattern: Hashable, Sendable {
  /// The expression as the description writes it.
  public let source: String

  /// Makes a pattern of an expression.
  public init(_ source: String) {
    self.source = source
  }

  /// Whether the expression matches somewhere in a string.
  func matches(_ string: String) -> Bool {
    guard let regex = try? Regex(source).matchingSemantics(.unicodeScalar) else { return false }
    return string.firstMatch(of: regex) != nil
  }
}
