/// How the author wrote a scalar.
package enum ScalarStyle: UInt8, Hashable, Sendable {
  /// Without quotes: only such a scalar can be something else than a string.
  case plain
  /// In `'…'`.
  case singleQuoted
  /// In `"…"`; also every string of a JSON document.
  case doubleQuoted
  /// A block that keeps its line breaks: `|`.
  case literal
  /// A block whose line breaks are folded into spaces: `>`.
  case folded
}
