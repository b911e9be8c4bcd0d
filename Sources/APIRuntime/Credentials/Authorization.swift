/// What a client proves its identity with.
@nonexhaustive
public enum Authorization: Sendable {
  /// Nothing is sent.
  case none
  /// A fixed token, sent as `Authorization: Bearer …`.
  case bearer(BearerToken)

  /// The value of the `Authorization` field; nil when none is sent.
  var fieldValue: String? {
    switch self {
    case .none: nil
    case .bearer(let token): token.secret.withExposedValue { "Bearer \($0)" }
    }
  }
}
