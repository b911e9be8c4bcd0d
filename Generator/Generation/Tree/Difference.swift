/// One way in which the output folder is not what a generation would write.
package struct Difference: Hashable, Sendable {
  /// Why a file differs.
  package enum Cause: String, Hashable, Sendable {
    /// The description has changed since the last generation.
    case spec
    /// The configuration has changed since the last generation.
    case config
    /// The generator writes this file differently now.
    case generator
    /// The file was edited by hand, or put where a generated file belongs.
    case handEdit = "hand edit"
    /// The file was generated, and would not be any more.
    case stale
    /// The file was generated, and is not there.
    case missing
    /// The file was never generated, and lies in a generated folder.
    case stray
  }

  /// The path in the output folder.
  package let path: String

  /// Why it differs.
  package let cause: Cause

  /// Makes a difference of its parts.
  package init(path: String, cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// Whether a generation would destroy something that only a person could have written.
  package var isForeign: Bool { cause == .handEdit || cause == .stray }
}
