import SwiftSource

/// The calls that check the body of a request before it is sent.
struct BodyValidation {
  private let operation: OperationPlan

  /// Makes the checks of an operation's body.
  init(operation: OperationPlan) {
    self.operation = operation
  }

  /// The calls; none when there is nothing to check.
  var calls: [CodeBlock] {
    guard let body = operation.body else { return [] }
    if body.contents.count == 1 { return calls(for: body.contents[0], value: body.name.property) }
    let pattern: CodeBlock = body.isOptional ? "?" : ""
    let arms: [CodeBlock] = body.contents.compactMap { content in
      let calls: [CodeBlock] = calls(for: content, value: "value")
      guard !calls.isEmpty else { return nil }
      return """
        case .\(content.name)(let value)\(pattern):
          \(lines: calls)
        """
    }
    guard !arms.isEmpty else { return [] }
    let isComplete: Bool = arms.count == body.contents.count && !body.isOptional
    return [
      """
      switch \(body.name.property) {
      \(lines: arms + (isComplete ? [] : ["default: break"]))
      }
      """
    ]
  }

  private func calls(for content: ContentPlan, value: CodeBlock) -> [CodeBlock] {
    let constraint: [CodeBlock] =
      content.constraint.map { constraint in
        let reference: CodeBlock = constraint.reference(from: operation.constraintName(ofBody: content))
        return ["validator.check(\(value), \(reference), at: .body)"]
      } ?? []
    return constraint + (content.holdsModel ? ["validator.check(\(value), at: .body)"] : [])
  }
}
