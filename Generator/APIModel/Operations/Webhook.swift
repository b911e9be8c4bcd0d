package import Diagnostics

/// A request that the API sends: the app receives it with a server of its own.
package struct Webhook: Sendable {
  /// The name of the webhook in the description.
  package var name: String

  /// The `operationId` of the request, or nil when the description gives none.
  package var id: String?

  /// The HTTP method in upper case, RFC 9110 section 9.1.
  package var method: String

  /// What the body may be, one of these; empty when there is none.
  package var contents: [Content]

  /// What the description says about it.
  package var documentation: Documentation

  /// Where the description declares it.
  package var location: SourceLocation

  /// Makes a webhook of its parts.
  package init(
    name: String, id: String?, method: String, contents: [Content], documentation: Documentation,
    location: SourceLocation
  ) {
    self.name = name
    self.id = id
    self.method = method
    self.contents = contents
    self.documentation = documentation
    self.location = location
  }
}
