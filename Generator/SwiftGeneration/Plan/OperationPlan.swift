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

  /// The parameters: those of the path in its order, and then all others in the description's.
  package var parameters: [ParameterPlan]

  /// The body, nil when there is none.
  package var body: BodyPlan?

  /// The documented results: by ascending status, then ranges.
  package var successes: [SuccessPlan]

  /// The documented failures: by ascending status, then ranges, then that for all others.
  package var failures: [FailurePlan]

  /// The names of security schemes that a call needs, all those of one list; nil when the client's credential is it.
  package var security: [[String]]?

  /// Where the operation is served instead of at one of some servers; nil when it is served there.
  package var server: OperationServerPlan?

  /// How the next page of the results is asked for, nil when they have no pages.
  package var pages: PagesPlan?

  /// When the result is the last one, nil when the first one is.
  package var polling: PollingPlan?

  /// What the description says about it.
  package var documentation: DocComment

  /// Whether the description advises against using it.
  package var isDeprecated: Bool

  /// When the request is sent again, beside what its method and the client's policy say.
  package var retries = OperationRetries()
}

extension OperationPlan {
  /// Whether the result is an enumeration, because there are several or none that is known to be the only one.
  var hasOutputCases: Bool { successes.count > 1 || successes.contains { $0.contents.count > 1 } }

  /// Whether a result is read while it arrives.
  var streamsResponse: Bool {
    successes.flatMap(\.contents).contains { [.bytes, .events, .lines].contains($0.format) }
  }

  /// The type of the result as the client's method returns it, nil when there is nothing to return.
  var outputType: TypeName? {
    if hasOutputCases { return .named([typeName, "Output"]) }
    return successes.first?.contents.first?.typeName
  }

  /// The result, where only one is documented.
  var onlyResult: SuccessPlan? { successes.count == 1 ? successes[0] : nil }

  /// Whether the description asks something of parameters or bodies beyond their types, or of the values in them.
  var isChecked: Bool {
    let sent: [ContentPlan] = body?.contents ?? []
    // A constraint that has a name of its own is declared elsewhere; of a response it is checked where that is read.
    return parameters.contains(where: \.isChecked) || sent.contains { $0.holdsModel || $0.constraint != nil }
      || constrainedBodies.contains { !$0.constraint.isNamed }
  }

  /// What is asked of bodies beyond their types, by the names that the operation's constraints give them.
  var constrainedBodies: [(name: Identifier, constraint: ConstraintPlan)] {
    let bodies: [ContentPlan] = body?.contents ?? []
    let all: [(name: Identifier, constraint: ConstraintPlan?)] =
      bodies.map { (constraintName(ofBody: $0), $0.constraint) }
      + successes.flatMap(\.contents).map { (constraintName(ofResult: $0), $0.constraint) }
      + failures.map { (constraintName(of: $0), $0.constraint) }
    return all.compactMap { name, constraint in constraint.map { (name, $0) } }
  }

  /// The name of what is asked of a body that is sent.
  func constraintName(ofBody content: ContentPlan) -> Identifier {
    guard let body, body.contents.count > 1 else { return body?.name ?? content.name }
    return body.name.appending(content.name)
  }

  /// The name of what is asked of a body that is received.
  func constraintName(ofResult content: ContentPlan) -> Identifier {
    free(hasOutputCases ? Identifier("output").appending(content.name) : "output")
  }

  /// The name of what is asked of a failure's body.
  func constraintName(of failure: FailurePlan) -> Identifier {
    free(failure.name)
  }

  /// The name, or a longer one when a parameter has it.
  private func free(_ name: Identifier) -> Identifier {
    parameters.contains { $0.name == name } ? name.appending("response") : name
  }
}

extension Identifier {
  /// The name followed by another one, such as `bodyJSON`.
  fileprivate func appending(_ name: Identifier) -> Identifier {
    guard let joined = Identifier(validating: text + name.text.prefix(1).uppercased() + name.text.dropFirst()) else {
      preconditionFailure("two names are one name")
    }
    return joined
  }
}
