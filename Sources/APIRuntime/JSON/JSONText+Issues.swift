@_spi(Generated) internal import JSONCoding

extension JSONText {
  /// Makes an error of the faults that a reader met.
  ///
  /// - Parameters:
  ///   - faults: What the reader kept.
  ///   - count: How many faults it met.
  /// - Returns: The issues in the order of the text, no two of them the same. Those of an object itself come before
  ///   those of its members, and missing members after them.
  /// - Complexity: O(n) in the number of bytes, which are walked again to find the pointers.
  func error(of faults: [JSONFault], count: Int) -> ValidationError {
    let paths = JSONPointerLocator.tokens(at: faults.map(\.offset), in: bytes, depthLimit: maximumDepth)
    let places = faults.map { JSONOffsetLocator.Place(start: $0.offset, path: $0.path) }
    let offsets = JSONOffsetLocator.offsets(of: places, in: bytes, depthLimit: maximumDepth)
    var list = IssueList(maximum: maximumIssues)
    for index in faults.indices.sorted(by: { (offsets[$0], $0) < (offsets[$1], $1) }) {
      list.add(ValidationIssue(faults[index], at: paths[index], part: part))
    }
    list.count(count - faults.count)
    return ValidationError(issues: list.issues, count: list.count)
  }
}

extension JSONFault {
  /// How to get from the value at the fault's offset to the one that is wrong.
  fileprivate var path: [String] {
    switch reason {
    case .assertion(let violation): violation.path
    case .missingMember(let name): [JSONPointerLocator.token(name)]
    default: []
    }
  }
}
