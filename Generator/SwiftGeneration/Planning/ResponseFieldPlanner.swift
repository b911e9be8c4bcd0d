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
    // The parts of a text that are not told apart need no type.
    let value: ValuePlan? =
      field.isJSON || Self.isPlain(field.schema, with: models)
      ? models.value(of: field.schema, at: Place(owner: "ResponseField", name: field.name)) : nil
    let form: ResponseFieldPlan.Form? = field.isJSON ? .json : value.flatMap { Self.form(of: $0.type) }
    let typed: ValuePlan? = form == nil ? nil : value
    let plan = ResponseFieldPlan(
      wireName: field.name,
      name: models.namer.member(for: field.name, configured: nil, reporting: &models.diagnostics),
      type: typed?.type.typeName ?? "String", form: form ?? .text, constraint: typed?.constraint,
      documentation: field.documentation)
    guard !plans.contains(where: { $0.isSame(as: plan) }) else { return }
    var named: ResponseFieldPlan = plan
    named.name = table.claim(plan.name, for: field.name, at: field.location, reporting: &models.diagnostics)
    plans.append(named)
  }

  /// Whether the values of a schema are written as one text, or as a list of some.
  private static func isPlain(_ schema: Schema, with models: ModelPlanner) -> Bool {
    switch models.target(of: schema).kind {
    case .boolean, .integer, .number, .string, .enumeration: true
    case .array(let array): isPlain(array.items, with: models)
    case .any, .object, .map, .union, .reference: false
    }
  }

  /// How the values of a type are written; nil when that is text whose parts are not told apart.
  private static func form(of type: ValueType) -> ResponseFieldPlan.Form? {
    switch type.underlying {
    case .string, .date, .enumeration(_, of: .string): .text
    case .boolean, .int32, .int64, .number, .double, .float, .enumeration: .bare
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
