import APIModel
import OpenAPI

extension OperationResolver {
  /// The meaning of the requests that the API sends, in their order.
  mutating func resolveWebhooks(_ declared: [DeclaredOperation]) -> [Webhook] {
    declared.map { declared in
      let object: OperationObject = declared.object
      let body: RequestBodyObject? = object.requestBody.flatMap { body in
        schemas.documents.find(body, reporting: &schemas.diagnostics)
      }
      var contents = ContentResolver(isRequest: false)
      return Webhook(
        name: declared.path, id: object.operationID, method: declared.method.rawValue.uppercased(),
        contents: body.map { contents.resolve($0.content, with: &schemas) } ?? [],
        documentation: documentation(of: declared), location: object.location)
    }
  }
}
