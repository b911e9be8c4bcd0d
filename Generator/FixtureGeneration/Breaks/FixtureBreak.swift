/// A change to a valid value that breaks one thing that the description asks for.
struct FixtureBreak: Hashable, Sendable {
  /// The change.
  var change: FixtureChange
  /// The one issue that the changed value has.
  var issue: FixtureIssue
}
