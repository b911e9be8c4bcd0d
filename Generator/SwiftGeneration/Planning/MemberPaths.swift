import SwiftSource

/// Finds members of results by the names that the description gives them.
struct MemberPaths {
  private let models: [Identifier: ModelPlan]

  /// Makes a finder among a module's models.
  init(models: [ModelPlan]) {
    self.models = Dictionary(models.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The properties that lead to a member; nil when there is no such member.
  func path(_ names: [String], from value: ValueType) -> MemberPath? {
    var path = MemberPath(properties: CodeBlock(), type: value, isOptional: false)
    for name in names {
      guard let member = structure(of: path.type)?.members.first(where: { $0.wireName == name }) else { return nil }
      let property: CodeBlock = path.isOptional ? "?.\(member.name)" : ".\(member.name)"
      let value: CodeBlock = member.presence == .optionalNullable ? "?.value" : ""
      path.properties = "\(path.properties)\(property)\(value)"
      path.isOptional = path.isOptional || member.presence != .required
      path.type = member.type
    }
    return path
  }

  private func structure(of type: ValueType) -> StructurePlan? {
    guard case .structure(let name) = type.underlying, case .structure(let plan)? = models[name]?.kind else {
      return nil
    }
    return plan
  }
}
