package import Diagnostics

/// What a caller sends after the head of a request.
package struct RequestBody: Sendable {
  /// What the body may be, one of these; not empty.
  package var contents: [Content]

  /// Whether there must be a body.
  package var isRequired: Bool

  /// What the description says about it.
  package var documentation: Documentation

  /// Where the description declares it.
  package var location: SourceLocation

  /// Makes a body of its parts.
  package init(contents: [Content], isRequired: Bool, documentation: Documentation, location: SourceLocation) {
    self.contents = contents
    self.isRequired = isRequired
    self.documentation = documentation
    self.location = location
  }
}
