import APIModel
import Diagnostics
import SwiftSource

/// Plans the fields that responses have: those of one name and one meaning once, however many responses have them.
struct ResponseFieldPlanner {
  private var table = NameTable(of: "response field")
  private var plans: [ResponseFieldPlan] = []
  private var planned: Set<SourceLocation> = []

  /// Plans the fields of all operations; the types that stand inline in them become models.
  mutating func plan(_ operations: [Operation], with models: inout ModelPlanner) -> [ResponseFieldPlan] {
    for field in operations.flatMap(\.responses).flatMap(\.fields) where planned.insert(field.location).inserted {
      add(field, with: &models)
    }
    return plans
  }

  private mutating func add(_ field: ResponseField, with models: inout ModelPlanner) {
    let value: ValuePlan = models.value(of: field.schema, at: Place(owner: "ResponseField", name: field.name))
    let form: ResponseFieldPlan.Form? = field.isJSON ? .json : Self.form(of: value.type)
    let plan = ResponseFieldPlan(
      wireName: field.name,
      name: models.namer.member(for: field.name, configured: nil, reporting: &models.diagnostics),
      type: form == nil ? "String" : value.type.typeName, form: form ?? .text,
      constraint: form == nil ? nil : value.constraint, documentation: field.documentation)
    guard !plans.contains(where: { $0.isSame(as: plan) }) else { return }
    var named: ResponseFieldPlan = plan
    named.name = table.claim(plan.name, for: field.name, at: field.location, reporting: &models.diagnostics)
    plans.append(named)
  }

  /// How the values of a type are written; nil when that is text whose parts are not told apart.
  private static func form(of type: ValueType) -> ResponseFieldPlan.Form? {
    switch type.underlying {
    case .string, .date, .enumeration: .text
    case .boolean, .int32, .int64, .number, .double, .float: .bare
    case .array(let element, nullable: false):
      form(of: element) == .text ? .texts : form(of: element) == .bare ? .bares : nil
    default: nil
    }
  }
}

extension ResponseFieldPlan {
  /// Whether a field is this one, as far as code tells them apart.
  fileprivate func isSame(as other: ResponseFieldPlan) -> Bool {
    wireName.lowercased() == other.wireName.lowercased() && type == other.type && form == other.form
      && constraint == other.constraint
  }
}
