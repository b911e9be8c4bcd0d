import Diagnostics
package import NodeTree

/// An OpenAPI Object: the root of a document, as its author wrote it.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.1.
package struct Document: ReadableObject {
  package let node: Node
  /// The version of the specification that the document follows.
  package let version: OpenAPIVersion
  /// The URI of the document itself (`$self`); nil when it does not say. OpenAPI 3.2 only.
  package let selfReference: String?
  /// What the API is; nil when it is missing or wrong.
  package let info: InfoObject?
  /// The default dialect of the document's schemas; nil for that of its version. OpenAPI 3.1 only.
  package let jsonSchemaDialect: String?
  /// Where the API is served; nil when the document does not say.
  package let servers: [ServerObject]?
  /// The API's paths; nil when there is no such field.
  package let paths: PathsObject?
  /// The requests that the API makes, by a name for each. OpenAPI 3.1 only.
  package let webhooks: OrderedMap<PathItemObject>
  /// The objects that references name; nil when there is no such field.
  package let components: ComponentsObject?
  /// The security that operations require when they do not say themselves; nil when nothing is said.
  package let security: [SecurityRequirementObject]?
  /// What the operations' tags mean.
  package let tags: [TagObject]
  /// Where there is more to read.
  package let externalDocs: ExternalDocumentationObject?
  /// The schemas of the document, by where they stand.
  let readSchemas: SchemaTable
  /// The patterns of all schemas, some perhaps more than once.
  package let patterns: [String]

  /// Reads the root of a document; it makes sense without any of its fields.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    version = object.context.version
    _ = object.text("openapi")
    selfReference = object.string(.in32("$self"))
    object.reportIfMissing(["info"], as: .missingAnnotation)
    info = object.value("info", wrongType: .annotationType)
    jsonSchemaDialect = object.dialect("jsonSchemaDialect")
    servers = object.value("servers")
    if version == .v30, object.has("components") {
      object.reportIfMissingIn30("paths")
    } else {
      object.reportIfMissing(version == .v30 ? ["paths"] : ["paths", "webhooks", "components"])
    }
    paths = object.value("paths")
    components = object.value("components")
    webhooks = object.map(.in31("webhooks"))
    security = object.value("security")
    tags = object.value("tags", wrongType: .annotationType) ?? []
    externalDocs = object.value("externalDocs", wrongType: .annotationType)
    readSchemas = object.context.schemas
    patterns = object.context.patterns
  }
}
