package import Diagnostics

/// One thing that a caller can ask of the API.
package struct Operation: Sendable {
  /// The `operationId`, or nil when the description gives none.
  package var id: String?

  /// The HTTP method in upper case, RFC 9110 section 9.1.
  package var method: String

  /// The path with the places of its parameters.
  package var path: PathTemplate

  /// The parameters, in the description's order.
  package var parameters: [Parameter]

  /// The body, nil when there is none.
  package var body: RequestBody?

  /// The documented responses: by ascending status, then ranges, then that for all others.
  package var responses: [Response]

  /// The names of security schemes that a call needs, all those of one list; an empty list needs none, and neither does
  /// no list. Nil when the description says nothing.
  package var security: [[String]]?

  /// Where the operation is served instead of where the rest of the API is; nil when it is served there.
  package var server: String?

  /// The operations that can be called with what a response holds, in the description's order.
  package var links: [OperationLink]

  /// The requests that the API makes because of this one, in the description's order.
  package var callbacks: [OperationLink]

  /// What the description says about it.
  package var documentation: Documentation

  /// Where the description declares it.
  package var location: SourceLocation

  /// Makes an operation of its parts.
  package init(
    id: String?, method: String, path: PathTemplate, parameters: [Parameter], body: RequestBody? = nil,
    responses: [Response], security: [[String]]? = nil, server: String? = nil,
    links: [OperationLink] = [], callbacks: [OperationLink] = [], documentation: Documentation, location: SourceLocation
  ) {
    self.id = id
    self.method = method
    self.path = path
    self.parameters = parameters
    self.body = body
    self.responses = responses
    self.security = security
    self.server = server
    self.links = links
    self.callbacks = callbacks
    self.documentation = documentation
    self.location = location
  }
}
