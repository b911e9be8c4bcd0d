package import APIModel
package import SwiftSource

/// A documented response that is a failure.
package struct FailurePlan: Sendable {
  /// The statuses.
  package var statuses: Response.Statuses

  /// The name of the case.
  package var name: Identifier

  /// The type of the body, `JSONValue` when the description gives none.
  package var type: TypeName

  /// How the body is written.
  package var format: Content.Format

  /// What is asked of the body beyond its type, nil when nothing is.
  package var constraint: ConstraintPlan?

  /// The media types of the body, empty when the response has none.
  package var mediaTypes: [String]

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?
}
