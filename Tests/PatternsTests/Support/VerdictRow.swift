import Testing

/// An expression with strings in which it finds a match and strings in which it does not.
struct VerdictRow: Sendable, CustomTestStringConvertible {
  /// The expression.
  let pattern: String
  /// Strings in which it finds a match.
  let matching: [String]
  /// Strings in which it finds none.
  let failing: [String]

  /// What the tests call the row.
  var testDescription: String { pattern }

  /// Creates a row.
  init(_ pattern: String, _ matching: [String], not failing: [String]) {
    self.pattern = pattern
    self.matching = matching
    self.failing = failing
  }
}
