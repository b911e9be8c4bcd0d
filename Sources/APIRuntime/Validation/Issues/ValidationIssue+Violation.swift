@_spi(Generated) internal import JSONCoding

extension ValidationIssue {
  /// Makes an issue of an assertion that a value breaks.
  ///
  /// - Parameters:
  ///   - violation: What is broken.
  ///   - path: The tokens that lead to the value which was checked.
  ///   - part: What the pointer begins in.
  init(_ violation: Violation, at path: [String], part: Part) {
    self.init(
      part: part, pointer: JSONPointer.text(path + violation.path), keyword: violation.keyword, limit: violation.limit,
      measure: violation.measure, schemaLocation: violation.schemaLocation,
      alternatives: violation.branches.map { branch in
        branch.map { ValidationIssue($0, at: path, part: part) }
      })
  }

  /// The same issue, whatever schema says so.
  var withoutLocation: ValidationIssue {
    ValidationIssue(
      part: part, pointer: pointer, keyword: keyword, limit: limit, measure: measure, alternatives: alternatives)
  }
}
