/// What happens when a response breaks an assertion of the API's description: a length, a range, a pattern.
///
/// The policy is about assertions only. What a value cannot be made from always throws: a missing member, a wrong kind,
/// a forbidden null, an impossible date. Requests are always checked.
@nonexhaustive
public enum ValidationPolicy: Sendable {
  /// The call throws, with every issue.
  case enforce
  /// The call returns the value, after it has given every issue to the handler.
  case report(@Sendable ([ValidationIssue]) -> Void)
  /// Assertions are not checked.
  case off
}

extension ValidationPolicy {
  /// Whether assertions are to be checked at all.
  var checksAssertions: Bool {
    if case .off = self { false } else { true }
  }
}
