/// Everything that is wrong with a value, as far as it was collected.
public struct ValidationError: Error, Hashable, Sendable {
  /// The issues in the order in which they were found; at least one, at most the validator's maximum.
  public let issues: [ValidationIssue]
  /// How many issues there are, those that were not kept included.
  public let count: Int

  /// Makes an error of issues.
  init(issues: [ValidationIssue], count: Int? = nil) {
    self.issues = issues
    self.count = count ?? issues.count
  }
}

extension ValidationError: CustomStringConvertible {
  /// The number of issues and the first of them, on one line.
  public var description: String {
    IssueSummary.line(issues, count: count)
  }
}
