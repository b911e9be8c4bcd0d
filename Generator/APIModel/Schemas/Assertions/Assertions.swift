/// A whole schema as JSON Schema says it: every keyword that limits which values it accepts, whatever their type.
///
/// Stands beside the kind of a schema where the kind does not say it all.
///
/// - SeeAlso: JSON Schema 2020-12; for OpenAPI 3.0 its keywords are translated, `nullable` into a type.
package struct Assertions: Hashable, Sendable {
  /// Where the description declares the schema, as an RFC 6901 pointer in a URI fragment.
  package var source: String

  /// What is asserted, in the order of the specification; empty for a schema that accepts everything.
  package var all: [Assertion]

  /// Makes assertions of their parts.
  package init(source: String, _ all: [Assertion] = []) {
    self.source = source
    self.all = all
  }
}
