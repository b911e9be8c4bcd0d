import SwiftSource

/// The file of what the description asks of a union's values.
struct UnionValidatorFile {
  private let model: ModelPlan
  private let union: UnionPlan
  private let code: ConstraintCode

  /// Makes the file of a union.
  init(model: ModelPlan, union: UnionPlan, constraints: ConstraintCode) {
    self.model = model
    self.union = union
    code = constraints
  }

  /// The file; without a declaration when nothing is asked.
  var file: SwiftFile {
    SwiftFile(validatorOf: model.name, source: model.source, constraints: constraints, calls: calls)
  }

  private var constraints: [Declaration] {
    NamedConstraints(of: "cases", union.cases.map { ($0.name, $0.constraint) }).declarations(by: code)
  }

  private var calls: [CodeBlock] {
    let arms: [CodeBlock] = union.cases.compactMap { unionCase in
      let calls: [CodeBlock] = calls(checking: unionCase)
      guard !calls.isEmpty else { return nil }
      if calls.count == 1 { return "case .\(unionCase.name)(let value): \(calls[0])" }
      return """
        case .\(unionCase.name)(let value):
          \(lines: calls)
        """
    }
    let all: CodeBlock = """
      switch self {
      \(lines: arms)
      default: break
      }
      """
    let schema: [CodeBlock] = model.schema.map { ["validator.check(self, Schemas.\($0))"] } ?? []
    return (arms.isEmpty ? [] : [all]) + schema
  }

  private func calls(checking unionCase: UnionPlan.Case) -> [CodeBlock] {
    let own: [CodeBlock] =
      unionCase.constraint.map { constraint in
        ["validator.check(\(arguments: ["value", constraint.reference(from: unionCase.name)]))"]
      } ?? []
    return own + (unionCase.type.holdsModel ? ["validator.check(value)"] : [])
  }
}
