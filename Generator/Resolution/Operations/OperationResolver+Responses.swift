import APIModel
import Diagnostics
import OpenAPI

extension OperationResolver {
  /// The documented responses: by ascending status, then ranges, then that for all others.
  mutating func resolveResponses(of declared: DeclaredOperation) -> [Response] {
    var responses: [Response] = []
    for entry in declared.object.responses?.responses ?? [] {
      guard let response = schemas.documents.find(entry.response, reporting: &schemas.diagnostics) else { continue }
      if !response.headers.isEmpty { schemas.reportNotGenerated("headers", in: response) }
      if !response.links.isEmpty { schemas.reportNotGenerated("links", in: response) }
      var contents = ContentResolver(isRequest: false)
      responses.append(
        Response(
          statuses: Response.Statuses(entry.status),
          // What answers HEAD has no body, RFC 9110 section 9.3.2.
          contents: declared.method == .head ? [] : contents.resolve(response.content, with: &schemas),
          documentation: Documentation(description: response.description), location: entry.keyLocation))
    }
    return responses.sorted { $0.statuses < $1.statuses }
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
