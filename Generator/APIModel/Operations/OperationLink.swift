/// What follows an operation, for people to read: an operation that can be called with what a response holds, or a
/// request that the API makes because of this one.
///
/// - SeeAlso: OpenAPI 3.1.1, sections 4.8.18 and 4.8.20.
package struct OperationLink: Hashable, Sendable {
  /// The name in the description.
  package var name: String

  /// The operation's `operationId` or reference, or the URL that is called, as a runtime expression.
  package var target: String

  /// What the description says about it, in CommonMark; nil when it says nothing.
  package var description: String?

  /// Makes a link of its parts.
  package init(name: String, target: String, description: String?) {
    self.name = name
    self.target = target
    self.description = description
  }
}
