import APIModel
import Diagnostics
import SwiftSource

/// Plans the pages of operations of which the configuration says how the next one is asked for.
struct PagesPlanner {
  private let models: [Identifier: ModelPlan]

  /// What was found wrong so far.
  private(set) var diagnostics = Diagnostics()

  /// Makes a planner that knows a module's models.
  init(models: [ModelPlan]) {
    self.models = Dictionary(models.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Plans the pages of an operation; nil when that cannot be, which is reported.
  mutating func plan(_ pagination: Configured<Pagination>, of operation: OperationPlan) -> PagesPlan? {
    guard operation.successes.count == 1, let content = operation.successes[0].contents.first,
      operation.successes[0].contents.count == 1, let page = content.value
    else { return refuse("'\(operation.id)' has no pages: it needs one result, and that of JSON", at: pagination) }
    guard let items = path(pagination.value.items, from: page, at: pagination) else { return nil }
    guard case .array(let element, nullable: let isNullable) = items.type.underlying else {
      return refuse(
        "'\(pagination.value.items.joined(separator: "."))' of '\(operation.id)' is no list", at: pagination)
    }
    guard let continuation = continuation(pagination, of: operation, page: page) else { return nil }
    return PagesPlan(
      continuation: continuation, items: items, item: isNullable ? .optional(element.typeName) : element.typeName)
  }

  private mutating func continuation(
    _ pagination: Configured<Pagination>, of operation: OperationPlan, page: ValueType
  ) -> PagesPlan.Continuation? {
    switch pagination.value.continuation {
    case .link: return .link
    case .cursor(let parameter, let member):
      guard let cursor = path(member, from: page, at: pagination),
        let plan = self.parameter(parameter, of: operation, at: pagination)
      else { return nil }
      guard plan.type.underlying == cursor.type.underlying else {
        return refuse(
          "'\(member.joined(separator: "."))' has another type than the parameter '\(parameter)'", at: pagination)
      }
      return .cursor(parameter: plan.name, member: cursor)
    case .number(let parameter, let first):
      return counting(parameter, of: operation, at: pagination).map { .number(parameter: $0, first: first) }
    case .offset(let parameter):
      return counting(parameter, of: operation, at: pagination).map { .offset(parameter: $0) }
    }
  }

  // MARK: Parameters

  private mutating func parameter(
    _ name: String, of operation: OperationPlan, at pagination: Configured<Pagination>
  ) -> ParameterPlan? {
    let found: ParameterPlan? = operation.parameters.first { $0.wireName == name && $0.position == .query }
    guard let found, found.isOptional else {
      return refuse("'\(operation.id)' has no optional parameter '\(name)' in the query", at: pagination)
    }
    return found
  }

  /// The name of a parameter that takes an integer.
  private mutating func counting(
    _ name: String, of operation: OperationPlan, at pagination: Configured<Pagination>
  ) -> Identifier? {
    guard let found = parameter(name, of: operation, at: pagination) else { return nil }
    switch found.type.underlying {
    case .int32, .int64: return found.name
    default: return refuse("the parameter '\(name)' of '\(operation.id)' takes no integer", at: pagination)
    }
  }

  // MARK: Members

  /// The properties that lead to a member.
  private mutating func path(
    _ names: [String], from page: ValueType, at pagination: Configured<Pagination>
  ) -> PagesPlan.Path? {
    var path = PagesPlan.Path(properties: CodeBlock(), type: page, isOptional: false)
    for name in names {
      guard let structure = structure(of: path.type),
        let member = structure.members.first(where: { $0.wireName == name })
      else { return refuse("a page has no member '\(names.joined(separator: "."))'", at: pagination) }
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

  private mutating func refuse<Plan>(_ message: String, at pagination: Configured<Pagination>) -> Plan? {
    diagnostics.report(.configurationInvalid, message, at: pagination.location)
    return nil
  }
}
