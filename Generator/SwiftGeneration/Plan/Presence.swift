/// Whether a member must be there, and whether it may be `null`: two facts, four cases.
package enum Presence: Hashable, Sendable {
  /// The member must be there, and is not `null`.
  case required
  /// The member must be there, and may be `null`.
  case requiredNullable
  /// The member may be missing, and is not `null`.
  case optional
  /// The member may be missing, and may be `null`.
  case optionalNullable

  /// The presence of a member.
  package init(isRequired: Bool, isNullable: Bool) {
    self =
      switch (isRequired, isNullable) {
      case (true, false): .required
      case (true, true): .requiredNullable
      case (false, false): .optional
      case (false, true): .optionalNullable
      }
  }

  /// Whether the member must be there.
  package var isRequired: Bool { self == .required || self == .requiredNullable }

  /// Whether the member may be `null`.
  package var isNullable: Bool { self == .requiredNullable || self == .optionalNullable }
}
