package import APIModel
package import SwiftSource

/// A documented response that is a result of an operation.
package struct SuccessPlan: Sendable {
  /// The statuses.
  package var statuses: Response.Statuses

  /// The name of the case for a response without a body, where there are several results.
  package var name: Identifier

  /// What the body may be, one of these; empty when the response has no body.
  package var contents: [ContentPlan]

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?
}
