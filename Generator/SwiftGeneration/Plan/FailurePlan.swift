package import SwiftSource

/// A documented response that is a failure.
package struct FailurePlan: Sendable {
  /// The status code.
  package var status: Int

  /// The name of the case.
  package var name: Identifier

  /// The type of the body, `JSONValue` when the description gives none.
  package var type: TypeName

  /// What is asked of the body beyond its type, nil when nothing is.
  package var constraint: ConstraintPlan?

  /// The media type of the body, nil when the response has none.
  package var mediaType: String?

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?
}
