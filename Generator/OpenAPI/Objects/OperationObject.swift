import Diagnostics
package import NodeTree

/// An Operation Object: one request that the API answers.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.10.
package struct OperationObject: ReadableObject {
  package let node: Node
  /// The tags that group the operation with others.
  package let tags: [String]
  /// A short summary.
  package let summary: String?
  /// What the operation does, in CommonMark.
  package let description: String?
  /// Where there is more to read.
  package let externalDocs: ExternalDocumentationObject?
  /// The name of the operation, unique in the API.
  package let operationID: String?
  /// The parameters, in the order of the document, without those of the path item.
  package let parameters: [ReferenceOr<ParameterObject>]
  /// The body of the request; nil when there is none.
  package let requestBody: ReferenceOr<RequestBodyObject>?
  /// The responses; nil when there is no such field, which only OpenAPI 3.1 allows.
  package let responses: ResponsesObject?
  /// The requests that the API makes because of this one, by a name for each.
  package let callbacks: OrderedMap<ReferenceOr<CallbackObject>>
  /// Whether the operation should no longer be used.
  package let isDeprecated: Bool
  /// The security required; nil for the document's, empty for none.
  package let security: [SecurityRequirementObject]?
  /// Where the operation is served when it differs from the path item's servers; nil when nothing is said.
  package let servers: [ServerObject]?

  /// Reads an operation.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    tags = object.value("tags", wrongType: .annotationType) ?? []
    summary = object.text("summary")
    description = object.text("description")
    externalDocs = object.value("externalDocs", wrongType: .annotationType)
    operationID = object.string("operationId")
    parameters = object.value("parameters") ?? []
    object.reportQueries(among: parameters)
    requestBody = object.value("requestBody")
    object.reportIfMissingIn30("responses")
    responses = object.value("responses")
    callbacks = object.map("callbacks")
    isDeprecated = object.flag("deprecated")
    security = object.value("security")
    servers = object.value("servers")
  }
}
