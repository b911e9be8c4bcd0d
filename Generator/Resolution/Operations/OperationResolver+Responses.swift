import APIModel
import Diagnostics
import OpenAPI

extension OperationResolver {
  /// The documented responses: by ascending status, then ranges, then that for all others.
  mutating func resolveResponses(of declared: DeclaredOperation) -> [Response] {
    var responses: [Response] = []
    for entry in declared.object.responses?.responses ?? [] {
      guard let response = schemas.documents.find(entry.response, reporting: &schemas.diagnostics) else { continue }
      var contents = ContentResolver(isRequest: false)
      responses.append(
        Response(
          statuses: Response.Statuses(entry.status),
          // What answers HEAD has no body, RFC 9110 section 9.3.2.
          contents: declared.method == .head ? [] : contents.resolve(response.content, with: &schemas),
          fields: fields(of: response), documentation: Documentation(description: response.description),
          location: entry.keyLocation))
    }
    return responses.sorted { $0.statuses < $1.statuses }
  }

  /// The fields of a response; the description of `Content-Type` says nothing, OpenAPI 3.1.1 section 4.8.17.1.
  private mutating func fields(of response: ResponseObject) -> [ResponseField] {
    var fields: [ResponseField] = []
    for entry in response.headers where entry.key.lowercased() != "content-type" {
      guard let header = schemas.documents.find(entry.value, reporting: &schemas.diagnostics) else { continue }
      let content: MediaTypeObject? = header.value.content.first.flatMap { entry in
        schemas.documents.find(entry.value, reporting: &schemas.diagnostics)
      }
      let schema: Schema? = (header.value.schema ?? content?.schema).map { schemas.resolve($0) }
      fields.append(
        ResponseField(
          name: entry.key, isJSON: header.value.content.first.map { MediaTypeName($0.key).isJSON } ?? false,
          schema: schema ?? Schema(kind: .string(StringSchema()), location: header.location),
          documentation: header.value.description, location: header.location))
    }
    return fields
  }
}

extension Response.Statuses {
  /// The statuses that a key of the responses stands for.
  fileprivate init(_ pattern: StatusPattern) {
    self =
      switch pattern {
      case .code(let code): .code(code)
      case .range(let digit): .range(digit)
      case .default: .other
      }
  }
}
