/// What a call may do besides returning: suspend and throw.
package struct Effects: Hashable, Sendable {
  /// What a function throws.
  package enum Throwing: Hashable, Sendable {
    /// `throws`.
    case anyError
    /// `throws(Type)`.
    case only(TypeName)
  }

  /// Whether `async` is written.
  package var isAsync: Bool
  /// What is thrown; nil when nothing is.
  package var throwing: Throwing?

  /// Creates the effects of a function; without arguments there are none.
  package init(
    isAsync: Bool = false,
    throwing: Throwing? = nil
  ) {
    self.isAsync = isAsync
    self.throwing = throwing
  }
}
