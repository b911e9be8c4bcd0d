package import NodeTree

/// A Components Object: the objects that references name, by kind and name.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.7.
package struct ComponentsObject: ReadableObject {
  package let node: Node
  /// Schemas.
  package let schemas: OrderedMap<SchemaOrBoolean>
  /// Responses.
  package let responses: OrderedMap<ReferenceOr<ResponseObject>>
  /// Parameters.
  package let parameters: OrderedMap<ReferenceOr<ParameterObject>>
  /// Examples.
  package let examples: OrderedMap<ReferenceOr<ExampleObject>>
  /// Bodies of requests.
  package let requestBodies: OrderedMap<ReferenceOr<RequestBodyObject>>
  /// Fields of headers.
  package let headers: OrderedMap<ReferenceOr<HeaderObject>>
  /// Security schemes.
  package let securitySchemes: OrderedMap<ReferenceOr<SecuritySchemeObject>>
  /// Links.
  package let links: OrderedMap<ReferenceOr<LinkObject>>
  /// Callbacks.
  package let callbacks: OrderedMap<ReferenceOr<CallbackObject>>
  /// Path items. OpenAPI 3.1 only.
  package let pathItems: OrderedMap<PathItemObject>

  /// Media types. OpenAPI 3.2 only.
  package let mediaTypes: OrderedMap<MediaTypeObject>

  /// Reads the components.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    schemas = object.map("schemas")
    responses = object.map("responses")
    parameters = object.map("parameters")
    examples = object.map("examples")
    requestBodies = object.map("requestBodies")
    headers = object.map("headers")
    securitySchemes = object.map("securitySchemes")
    links = object.map("links")
    callbacks = object.map("callbacks")
    pathItems = object.map(.in31("pathItems"))
    mediaTypes = object.map(.in32("mediaTypes"))
  }
}
