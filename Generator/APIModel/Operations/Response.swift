package import Diagnostics

/// A documented answer to an operation.
package struct Response: Sendable {
  /// The status code, RFC 9110 section 15; 100 to 599.
  package var status: Int

  /// What the body holds, nil when the response has no body.
  package var content: Content?

  /// What the description says about it.
  package var documentation: Documentation

  /// Where the description declares it.
  package var location: SourceLocation

  /// Whether the status says that the operation succeeded.
  package var isSuccess: Bool { (200..<300).contains(status) }

  /// Makes a response of its parts.
  package init(status: Int, content: Content?, documentation: Documentation, location: SourceLocation) {
    self.status = status
    self.content = content
    self.documentation = documentation
    self.location = location
  }
}
