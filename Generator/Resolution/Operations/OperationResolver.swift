import APIModel
import Diagnostics
import NodeTree
import OpenAPI

/// Works out the meaning of operations.
struct OperationResolver {
  private let document: Document

  /// The resolver of the schemas that operations use, which collects what was found wrong.
  var schemas: SchemaResolver

  /// Makes a resolver of a document's operations.
  init(document: Document, schemas: SchemaResolver) {
    self.document = document
    self.schemas = schemas
  }

  /// The meaning of every operation, in the description's order.
  mutating func resolveOperations() -> [Operation] {
    var operations: [Operation] = []
    for entry in document.paths?.items ?? OrderedMap() {
      let item: PathItemObject = entry.value
      if item.reference != nil { reportUnsupported("$ref", in: item) }
      if item.servers != nil { reportUnsupported("servers", in: item) }
      let path: PathTemplate = resolvePath(entry.key, at: entry.keyNode.location)
      for method in item.operations {
        switch method.operation {
        case .object(let object): operations.append(resolve(object, method: method.method, of: item, path: path))
        case .reference(let reference): reportUnsupported("$ref", in: reference)
        }
      }
    }
    return operations
  }

  private mutating func resolve(
    _ object: OperationObject, method: OperationMethod, of item: PathItemObject, path: PathTemplate
  ) -> Operation {
    if object.servers != nil { reportUnsupported("servers", in: object) }
    if !object.callbacks.isEmpty { schemas.reportNotGenerated("callbacks", in: object) }
    if object.requestBody != nil {
      schemas.diagnostics.report(
        .unsupportedRequestBody, "a request body is not supported yet", at: object.location(of: "requestBody"))
    }
    return Operation(
      id: object.operationID, method: method.rawValue.uppercased(), path: path,
      parameters: resolveParameters(of: object, in: item, path: path), responses: resolveResponses(of: object),
      documentation: Documentation(
        summary: object.summary ?? item.summary, description: object.description ?? item.description,
        isDeprecated: object.isDeprecated),
      location: object.location)
  }

  private mutating func reportUnsupported(_ field: String, in object: some DocumentObject) {
    schemas.diagnostics.report(
      .unsupportedKeyword, "'\(field)' is not supported here yet", at: object.location(of: field))
  }

  // MARK: Parameters

  /// The parameters of an operation: the path item's, each replaced by the operation's own of the same name and place.
  private mutating func resolveParameters(
    of object: OperationObject, in item: PathItemObject, path: PathTemplate
  ) -> [Parameter] {
    let lookup = ComponentLookup(section: "parameters", components: document.components?.parameters)
    let own: [ParameterObject] = parameters(object.parameters, in: lookup)
    let shared: [ParameterObject] = parameters(item.parameters, in: lookup)
    let inherited: [ParameterObject] = shared.filter { candidate in
      !own.contains { $0.isSameParameter(as: candidate) }
    }
    var resolver = ParameterResolver(path: path, location: object.location)
    return resolver.resolve(inherited + own, with: &schemas)
  }

  /// The parameters of one list; a second one of a name and place is reported and left out.
  private mutating func parameters(
    _ list: [ReferenceOr<ParameterObject>], in lookup: ComponentLookup<ParameterObject>
  ) -> [ParameterObject] {
    var parameters: [ParameterObject] = []
    for entry in list {
      guard let parameter = lookup.find(entry, reporting: &schemas.diagnostics) else { continue }
      if parameters.contains(where: parameter.isSameParameter) {
        schemas.diagnostics.report(
          .pathParameter, "'\(parameter.name)' is declared twice: the first counts", at: entry.location)
      } else {
        parameters.append(parameter)
      }
    }
    return parameters
  }

  // MARK: Responses

  /// The documented responses, by ascending status.
  private mutating func resolveResponses(of object: OperationObject) -> [Response] {
    let lookup = ComponentLookup(section: "responses", components: document.components?.responses)
    var responses: [Response] = []
    for entry in object.responses?.responses ?? [] {
      guard case .code(let status) = entry.status else {
        schemas.diagnostics.report(
          .unsupportedResponse, "a response for several statuses is not supported yet", at: entry.keyNode.location)
        continue
      }
      guard let response = lookup.find(entry.response, reporting: &schemas.diagnostics) else { continue }
      if !response.headers.isEmpty { schemas.reportNotGenerated("headers", in: response) }
      if !response.links.isEmpty { schemas.reportNotGenerated("links", in: response) }
      responses.append(
        Response(
          status: status, content: resolveContent(of: response),
          documentation: Documentation(description: response.description), location: entry.keyNode.location))
    }
    return responses.sorted { $0.status < $1.status }
  }

  private mutating func resolveContent(of response: ResponseObject) -> Content? {
    guard let entry = response.content.first else { return nil }
    let mediaType = MediaTypeName(entry.key)
    guard response.content.count == 1, mediaType.isJSON else {
      schemas.diagnostics.report(
        .unsupportedResponse, "a response of other media types than one of JSON is not supported yet",
        at: response.location(of: "content"))
      return nil
    }
    let schema: Schema =
      entry.value.schema.map { schemas.resolve($0) } ?? Schema(kind: .any, location: entry.value.location)
    return Content(mediaType: mediaType.essence, schema: schema)
  }
}

extension ParameterObject {
  /// Whether two parameters are one: OpenAPI 3.1.1, section 4.8.12, tells them apart by name and place.
  fileprivate func isSameParameter(as other: ParameterObject) -> Bool {
    place == other.place && name.hasSameBytes(as: other.name)
  }
}
