import APIModel
import Diagnostics
import OpenAPI

extension OperationResolver {
  /// What is sent after the head of a request; nil when nothing is.
  mutating func resolveBody(of declared: DeclaredOperation) -> RequestBody? {
    guard let body = declared.object.requestBody,
      let object = schemas.documents.find(body, reporting: &schemas.diagnostics)
    else { return nil }
    var resolver = ContentResolver(isRequest: true)
    let contents: [Content] = resolver.resolve(object.content, with: &schemas)
    guard !contents.isEmpty else { return nil }
    return RequestBody(
      contents: contents, isRequired: object.isRequired, documentation: Documentation(description: object.description),
      location: object.location)
  }
}
