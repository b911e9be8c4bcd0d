/// The keywords that put a schema together from others.
///
/// - SeeAlso: JSON Schema 2020-12, section 10.2.
package final class CompositionKeywords: Sendable {
  /// The schemas that must all hold; nil when there is no such keyword.
  package let allOf: [SchemaOrBoolean]?
  /// The schemas of which at least one must hold; nil when there is no such keyword.
  package let anyOf: [SchemaOrBoolean]?
  /// The schemas of which exactly one must hold; nil when there is no such keyword.
  package let oneOf: [SchemaOrBoolean]?
  /// The schema that must not hold.
  package let not: SchemaOrBoolean?
  /// The schema that decides between `then` and `else`. OpenAPI 3.1 only.
  package let ifSchema: SchemaOrBoolean?
  /// The schema that must hold when `if` does. OpenAPI 3.1 only.
  package let thenSchema: SchemaOrBoolean?
  /// The schema that must hold when `if` does not. OpenAPI 3.1 only.
  package let elseSchema: SchemaOrBoolean?
  /// The property that tells which of the schemas a value follows.
  package let discriminator: DiscriminatorObject?

  /// Reads the keywords.
  init(reading object: inout ObjectReader) {
    allOf = object.value("allOf")
    anyOf = object.value("anyOf")
    oneOf = object.value("oneOf")
    not = object.value("not")
    ifSchema = object.value(.in31("if"))
    thenSchema = object.value(.in31("then"))
    elseSchema = object.value(.in31("else"))
    discriminator = object.value("discriminator")
  }
}
