package import APIModel
package import SwiftSource

/// A generated operation.
package struct OperationPlan: Sendable {
  /// The `operationId`, or the method and path when the description gives none.
  package var id: String

  /// The name of the operation's type.
  package var typeName: Identifier

  /// The name of the client's method.
  package var functionName: Identifier

  /// Where the description declares the operation, as an RFC 6901 pointer in a URI fragment.
  package var source: String

  /// The HTTP method in upper case.
  package var method: String

  /// The path with the places of its parameters.
  package var path: PathTemplate

  /// The parameters: those of the path in its order.
  package var parameters: [ParameterPlan]

  /// The response that is the operation's result.
  package var success: SuccessPlan

  /// The documented failures, by ascending status.
  package var failures: [FailurePlan]

  /// What the description says about it.
  package var documentation: DocComment

  /// Whether the description advises against using it.
  package var isDeprecated: Bool
}

extension OperationPlan {
  /// What is asked of bodies beyond their types, by the names that the operation's constraints give them.
  var constrainedBodies: [(name: Identifier, constraint: ConstraintPlan)] {
    let all: [(name: Identifier, constraint: ConstraintPlan?)] =
      [("output", success.constraint)] + failures.map { ($0.name, $0.constraint) }
    return all.compactMap { name, constraint in constraint.map { (name, $0) } }
  }
}
