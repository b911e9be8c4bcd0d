/// What is wrong with a value, as an issue of the runtime says it.
struct FixtureIssue: Hashable, Sendable {
  /// Where it is, as an RFC 6901 pointer.
  var pointer: String
  /// The keyword that is broken.
  var keyword: String
}
