/// A string that no printing, dumping or mirroring shows.
///
/// The string lives inside a closure, so that even code which walks the memory layout through `Mirror` finds nothing.
public struct Secret: Sendable {
  private let reveal: @Sendable () -> String

  /// Hides `value`.
  public init(_ value: String) {
    reveal = { value }
  }

  /// Gives the hidden string to `body`, and to nobody else.
  ///
  /// - Parameter body: Uses the string; must not store, log or throw it.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public func withExposedValue<Result, Failure: Error>(
    _ body: (String) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(reveal())
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Always `<redacted>`.
  public var description: String { Redacted().description }

  /// Always `<redacted>`.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
