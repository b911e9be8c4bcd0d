package import Diagnostics
package import NodeTree

/// A Responses Object: what an operation answers.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.16.
package struct ResponsesObject: ReadableObject {
  package let node: Node
  /// The responses, in the order of the document.
  package let responses: [StatusResponse]

  /// The response for some statuses.
  package struct StatusResponse: Sendable {
    /// The statuses.
    package let status: StatusPattern
    /// The key that says the statuses.
    package let keyNode: Node
    /// What is answered.
    package let response: ReferenceOr<ResponseObject>

    /// Where the key is in its file.
    package var keyLocation: SourceLocation { keyNode.location }
  }

  /// Reads the responses.
  package init?(reading object: inout ObjectReader) {
    node = object.node
    let context = object.context
    var statuses: Set<StatusPattern> = []
    responses = object.takeRest().compactMap { key, value in
      guard let status = StatusPattern(key.text) else {
        let message =
          "a response must be for a status such as 404, a range such as 4XX, or default, found \(key.summary)"
        context.report(.statusPattern, message, at: key)
        return nil
      }
      guard statuses.insert(status).inserted else {
        context.report(.statusPattern, "the range \(key.summary) is described already", at: key)
        return nil
      }
      if case .range = status, key.text.utf8.last == UInt8(ascii: "x") {
        context.report(.looseValue, "the range \(key.summary) is read as '\(key.text.uppercased())'", at: key)
      }
      return ReferenceOr<ResponseObject>.read(value, as: .member(key.text), in: context).map {
        StatusResponse(status: status, keyNode: key, response: $0)
      }
    }
  }
}
