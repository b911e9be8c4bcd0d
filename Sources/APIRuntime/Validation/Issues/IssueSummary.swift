/// One line about several issues.
enum IssueSummary {
  /// How many issues a line names: more is for a loop over them.
  static let named = 5

  /// A line that names the first issues and the number of the others.
  static func line(_ issues: [ValidationIssue], count: Int) -> String {
    let first = issues.prefix(named).map(\.description).joined(separator: "; ")
    return count > named ? "\(first); and \(count - named) more" : first
  }
}
