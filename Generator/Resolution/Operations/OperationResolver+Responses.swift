import APIModel
import Diagnostics
import OpenAPI

extension OperationResolver {
  /// The documented responses: by ascending status, then ranges, then that for all others.
  mutating func resolveResponses(of declared: DeclaredOperation) -> [Response] {
    var responses: [Response] = []
    for entry in declared.object.responses?.responses ?? [] {
      let statuses = Response.Statuses(entry.status)
      // What answers HEAD has no body, RFC 9110 section 9.3.2.
      let isEmpty: Bool = declared.method == .head || statuses.haveNoContent
      let consequence: String = isEmpty ? "it has no body" : "its body is read as bytes"
      let object: ResponseObject? = schemas.documents.find(
        entry.response, whenDangling: consequence, reporting: &schemas.diagnostics)
      if statuses.haveNoContent, object?.content.entries.isEmpty == false {
        schemas.diagnostics.report(
          .notGenerated, "a response with this status has no content: what is described is not read",
          at: entry.keyLocation)
      }
      let contents: [Content] = isEmpty ? [] : contents(of: object, at: entry.keyLocation)
      responses.append(
        Response(
          statuses: statuses, contents: contents, fields: object.map { fields(of: $0) } ?? [],
          documentation: Documentation(description: object?.description), location: entry.keyLocation))
    }
    return responses.sorted { $0.statuses < $1.statuses }
  }

  /// What the body of a response may be; bytes of any kind when it is not known what the response is.
  private mutating func contents(of response: ResponseObject?, at location: SourceLocation) -> [Content] {
    guard let response else {
      return [Content(mediaType: "*/*", format: .bytes, schema: Schema(kind: .any, location: location))]
    }
    var contents = ContentResolver(isRequest: false)
    return contents.resolve(response.content, with: &schemas)
  }

  /// The fields of a response; the description of `Content-Type` says nothing, OpenAPI 3.1.1 section 4.8.17.1.
  private mutating func fields(of response: ResponseObject) -> [ResponseField] {
    var fields: [ResponseField] = []
    for entry in response.headers where entry.key.lowercased() != "content-type" {
      let found: HeaderObject? = schemas.documents.find(
        entry.value, whenDangling: "the field has no constant", reporting: &schemas.diagnostics)
      guard let header = found else { continue }
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
  /// Whether no response with such a status has content, whatever is described.
  ///
  /// - SeeAlso: RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5.
  fileprivate var haveNoContent: Bool { [.code(204), .code(205), .code(304)].contains(self) }

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
