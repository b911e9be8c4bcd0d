/// A regular expression that must match somewhere in a string.
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 6.3.3.
package struct PatternSchema: Hashable, Sendable {
  /// The expression of ECMA-262, as the description writes it.
  package var source: String

  /// Makes a pattern of its source.
  package init(source: String) {
    self.source = source
  }
}
