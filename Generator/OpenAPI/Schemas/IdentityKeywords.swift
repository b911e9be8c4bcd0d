import Diagnostics
package import NodeTree

/// The keywords that name a schema, or parts of it, and that hold schemas for others to name. OpenAPI 3.1 only.
///
/// - SeeAlso: JSON Schema 2020-12, section 8.
package final class IdentityKeywords: Sendable {
  /// The URI of the schema (`$id`).
  package let id: String?
  /// The URI of the dialect that the schema is written in (`$schema`).
  package let dialect: String?
  /// The name of the schema within its document (`$anchor`).
  package let anchor: String?
  /// A reference that is resolved where the schema is used (`$dynamicRef`).
  package let dynamicReference: String?
  /// The name that a dynamic reference looks for (`$dynamicAnchor`).
  package let dynamicAnchor: String?
  /// The vocabularies of a dialect (`$vocabulary`): any JSON.
  package let vocabulary: Node?
  /// A note for other authors (`$comment`).
  package let comment: String?
  /// Schemas for references to name (`$defs`).
  package let definitions: OrderedMap<SchemaOrBoolean>

  /// Reads the keywords.
  init(reading object: inout ObjectReader) {
    id = object.string(.in31("$id"))
    dialect = object.dialect(.in31("$schema"))
    anchor = object.string(.in31("$anchor"))
    dynamicReference = object.string(.in31("$dynamicRef"))
    dynamicAnchor = object.string(.in31("$dynamicAnchor"))
    vocabulary = object.json(.in31("$vocabulary"))
    comment = object.text(.in31("$comment"))
    definitions = object.map(.in31("$defs"))
  }
}

extension ObjectReader {
  /// Reads the URI of a dialect, and reports one whose keywords may mean something else.
  mutating func dialect(_ name: FieldName) -> String? {
    guard let node = take(name) else { return nil }
    guard let dialect = String.read(node, as: label(name), in: context) else { return nil }
    let known = [
      "https://spec.openapis.org/oas/3.1/dialect/", "https://spec.openapis.org/oas/3.2/dialect/",
      "https://json-schema.org/draft/2020-12/schema",
    ]
    if !known.contains(where: dialect.hasPrefix) {
      let message = "the dialect \(dialect.quoted) is not supported: use that of OpenAPI 3.1 or JSON Schema 2020-12"
      context.report(.schemaDialect, message, at: node)
    }
    return dialect
  }
}
