/// Where the letter of a description and what its author meant part, and which of the two counts.
package struct ResolutionPolicy: Hashable, Sendable {
  /// Whether values and members that a description does not list are accepted, because an API may grow: an `enum` and
  /// `additionalProperties: false` are asserted only where they decide between schemas.
  package var acceptsUnlisted: Bool

  /// Whether a schema without `type` is read as the type that its keywords are plainly about.
  package var infersTypes: Bool

  /// Makes a policy of its parts.
  package init(acceptsUnlisted: Bool = true, infersTypes: Bool = true) {
    self.acceptsUnlisted = acceptsUnlisted
    self.infersTypes = infersTypes
  }
}
