/// How bad a diagnostic is.
package enum Severity: String, Hashable, Sendable {
  /// The generated code would be wrong, so nothing is generated.
  case error
  /// The document is sloppy, but the generated code is right.
  case warning
}
