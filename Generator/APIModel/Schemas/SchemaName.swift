/// The name under which a description declares a schema, such as `V1ConnectionOutput`.
package struct SchemaName: Hashable, Sendable, CustomStringConvertible {
  /// The key in `components/schemas`, byte for byte.
  package var rawValue: String

  /// Makes a name of a key in `components/schemas`.
  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// The key itself.
  package var description: String { rawValue }
}
