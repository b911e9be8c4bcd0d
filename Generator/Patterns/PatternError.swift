/// Why a regular expression was refused.
package struct PatternError: Error, Hashable, Sendable {
  /// Where in the expression, in code points from its start.
  package let offset: Int
  /// A sentence without a full stop that says what is wrong and what to change.
  package let message: String

  /// Creates an error.
  package init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }
}
