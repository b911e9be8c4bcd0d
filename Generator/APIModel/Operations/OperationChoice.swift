/// Which of a description's operations are generated.
package struct OperationChoice: Hashable, Sendable {
  /// Every operation.
  package static let all = OperationChoice()

  /// What is generated; everything when nil.
  package var included: OperationFilter?

  /// What of that is not generated after all; nothing when nil.
  package var excluded: OperationFilter?

  /// Whether everything is generated, so that schemas which no operation reaches are too.
  package var isEverything: Bool { included == nil && excluded == nil }

  /// Makes a choice of its parts.
  package init(included: OperationFilter? = nil, excluded: OperationFilter? = nil) {
    self.included = included
    self.excluded = excluded
  }
}
