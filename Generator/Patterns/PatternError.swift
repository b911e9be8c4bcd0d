/// Why a regular expression was refused.
package struct PatternError: Error, Hashable, Sendable {
  /// Where in the expression, in code points from its start.
  package let offset: Int
  /// A sentence without a full stop that says what is wrong and what to change.
  package let message: String

  /// Whether the expression is one, and the generator cannot match it.
  package let isLimit: Bool

  /// Creates an error.
  package init(offset: Int, message: String, isLimit: Bool = false) {
    self.offset = offset
    self.message = message
    self.isLimit = isLimit
  }
}
