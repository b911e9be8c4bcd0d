/// Issues, no two of them the same, up to a maximum.
struct IssueList: Sendable {
  /// How many issues are kept at most.
  let maximum: Int
  /// The issues in the order in which they were added.
  private(set) var issues: [ValidationIssue] = []
  /// How many issues there are, those that were not kept included.
  private(set) var count = 0
  /// Where the issues are that differ only in the location of their schema.
  private var positions: [ValidationIssue: [Int]] = [:]

  /// Makes an empty list.
  init(maximum: Int) {
    self.maximum = maximum
  }

  /// Adds an issue, unless it is there: a value may be checked for itself and as a part of the value around it.
  ///
  /// An issue whose schema is not known is the same as one whose schema is.
  mutating func add(_ issue: ValidationIssue) {
    let key = issue.withoutLocation
    for position in positions[key] ?? [] {
      let known = issues[position].schemaLocation
      if known == issue.schemaLocation || issue.schemaLocation == nil { return }
      if known == nil {
        issues[position] = issue
        return
      }
    }
    count += 1
    guard issues.count < maximum else { return }
    positions[key, default: []].append(issues.count)
    issues.append(issue)
  }

  /// Counts issues that nobody kept.
  mutating func count(_ more: Int) {
    count += more
  }

  /// Orders the issues from `start` on by their offsets, and those with the same offset as they are.
  mutating func sort(from start: Int, by offsets: [Int]) {
    let order = offsets.indices.sorted { (offsets[$0], $0) < (offsets[$1], $1) }
    let tail = Array(issues[start...])
    issues.replaceSubrange(start..., with: order.map { tail[$0] })
    positions = Dictionary(grouping: issues.indices) { issues[$0].withoutLocation }
  }
}
