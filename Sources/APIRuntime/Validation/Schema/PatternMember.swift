/// What is asked of the members whose names a pattern matches.
@_spi(Generated)
public struct PatternMember: Sendable {
  /// The pattern.
  let pattern: Pattern
  /// What is asked of the values.
  let schema: JSONSchema

  /// Makes an entry of `patternProperties`.
  public init(_ pattern: Pattern, _ schema: JSONSchema) {
    self.pattern = pattern
    self.schema = schema
  }
}
