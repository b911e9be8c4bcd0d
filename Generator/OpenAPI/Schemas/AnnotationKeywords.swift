import Diagnostics
package import NodeTree

/// The keywords that say something about a value without restricting it.
///
/// - SeeAlso: JSON Schema Validation 2020-12, section 9; OpenAPI 3.1.1, section 4.8.24.
package final class AnnotationKeywords: Sendable {
  /// A short name.
  package let title: String?
  /// What the value is for, in CommonMark.
  package let description: String?
  /// The value to assume when there is none: any JSON.
  package let defaultValue: Node?
  /// An example: any JSON.
  package let example: Node?
  /// Examples: any JSON. OpenAPI 3.1 only.
  package let examples: Node?
  /// Whether the value should no longer be used.
  package let isDeprecated: Bool
  /// Whether the value is only ever sent in responses.
  package let isReadOnly: Bool
  /// Whether the value is only ever sent in requests.
  package let isWriteOnly: Bool
  /// Where there is more to read.
  package let externalDocs: ExternalDocumentationObject?
  /// How the value is written as XML.
  package let xml: XMLObject?

  /// Reads the keywords.
  init(reading object: inout ObjectReader) {
    title = object.text("title")
    description = object.text("description")
    defaultValue = object.json("default")
    example = object.json("example")
    examples = object.json(.in31("examples"))
    isDeprecated = object.flag("deprecated")
    isReadOnly = object.flag("readOnly")
    isWriteOnly = object.flag("writeOnly")
    externalDocs = object.value("externalDocs", wrongType: .annotationType)
    xml = object.value("xml")
  }
}
