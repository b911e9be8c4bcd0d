extension ValidationError {
  /// Everything that is wrong, for a person: one issue a line, and why each alternative does not fit indented below it.
  ///
  /// ```text
  /// 2 issues:
  /// /connection/name: minLength 1, found 0 [#/components/schemas/Connection/properties/name]
  /// /connection/owner: oneOf, none of the alternatives fits [#/components/schemas/Owner]
  ///   1. /connection/owner/email: required, but missing [#/components/schemas/Person]
  ///   2. /connection/owner/vatID: required, but missing [#/components/schemas/Company]
  /// ```
  ///
  /// No line holds a value. The text does not end with a line break.
  public var report: String {
    let unlisted = count > issues.count ? ["and \(count - issues.count) more"] : []
    let title = count == 1 ? "1 issue:" : "\(count) issues:"
    return ([title] + issues.flatMap(\.lines) + unlisted).joined(separator: "\n")
  }
}

extension ValidationIssue {
  /// The issue, and its alternatives indented below it.
  fileprivate var lines: [String] {
    let location = schemaLocation.map { " [\(SingleLine($0))]" } ?? ""
    let explanations = alternatives.enumerated().flatMap { index, issues in
      let number = "\(index + 1). "
      let blank = String(repeating: " ", count: number.count)
      return issues.flatMap(\.lines).enumerated().map { "  " + ($0 == 0 ? number : blank) + $1 }
    }
    return [description + location] + explanations
  }
}
