/// Stands for a value that must not be shown.
public struct Redacted: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  /// Makes a stand-in.
  public init() {}

  /// Always `<redacted>`.
  public var description: String { "<redacted>" }

  /// Always `<redacted>`.
  public var debugDescription: String { description }
}
