package import SwiftSource

/// The documented response that is an operation's result.
package struct SuccessPlan: Sendable {
  /// The status code.
  package var status: Int

  /// The type of the result, nil when the response has no body.
  package var type: TypeName?

  /// What is asked of the body beyond its type, nil when nothing is.
  package var constraint: ConstraintPlan?

  /// The media type of the body, nil when the response has none.
  package var mediaType: String?

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?
}
