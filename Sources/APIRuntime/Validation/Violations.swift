@_spi(Generated) public import JSONCoding

/// Collects the assertions that one value, or a value inside it, breaks.
@_spi(Generated)
public struct Violations: Sendable {
  /// The first violations, at most `maximum`.
  public private(set) var kept: [Violation] = []
  /// How many violations there are, kept or not.
  public private(set) var count = 0
  /// How many violations are kept at most.
  public let maximum: Int

  /// Makes a collector without any violation.
  public init(maximum: Int = 100) {
    self.maximum = maximum
  }

  /// Adds a violation, which is made only if it is kept.
  @inline(never)
  mutating func add(_ violation: @autoclosure () -> Violation) {
    count += 1
    if kept.count < maximum { kept.append(violation()) }
  }

  /// Adds violations that were collected apart.
  mutating func add(_ others: Violations) {
    kept.append(contentsOf: others.kept.prefix(max(maximum - kept.count, 0)))
    count += others.count
  }

  /// Adds the violations about the members of a map, whose order is that of their names.
  @inlinable
  public mutating func add(sortedByName members: [(name: String, violations: Violations)]) {
    if !members.isEmpty { addSorted(members) }
  }

  @inline(never)
  @usableFromInline
  mutating func addSorted(_ members: [(name: String, violations: Violations)]) {
    for (name, violations) in members.sorted(by: { $0.name < $1.name }) {
      let start = kept.count
      add(violations)
      move(from: start, into: name)
    }
  }

  /// Moves all violations but the first `start` kept ones into the member called `name`.
  mutating func move(from start: Int, into name: String) {
    guard start < kept.count else { return }
    let token = JSONPointerLocator.token(name)
    for index in start..<kept.count { kept[index] = kept[index].inside(token) }
  }

  /// Moves all violations but the first `start` kept ones into the element at `index`.
  @inlinable
  public mutating func move(from start: Int, into index: Int) {
    if start < kept.count { moveIntoElement(from: start, at: index) }
  }

  @inline(never)
  @usableFromInline
  mutating func moveIntoElement(from start: Int, at index: Int) {
    for position in start..<kept.count { kept[position] = kept[position].inside(String(index)) }
  }
}
