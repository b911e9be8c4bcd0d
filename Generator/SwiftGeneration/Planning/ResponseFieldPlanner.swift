import APIModel
import Diagnostics
import SwiftSource

/// Plans the fields that responses have: those of one name that say the same once, however many responses have them, and
/// wherever they are described.
struct ResponseFieldPlanner {
  private var table = NameTable(of: "response field")
  private var plans: [ResponseFieldPlan] = []
  private var seen: Set<SourceLocation> = []
  private var planned: Set<Meaning> = []

  /// What a field says, wherever it stands: its name, whose case plays no part, its value, and the types and whole
  /// schemas that stand inline in it.
  private struct Meaning: Hashable {
    let name: String
    let form: ResponseFieldPlan.Form
    let value: ModelPlan.Kind
    let types: [ModelPlan.Kind]
    let documentations: [Documentation]
    let schemas: [Assertions]
  }

  /// Plans the fields of all operations; the types that stand inline in them become models.
  ///
  /// - Complexity: O(n) in the size of all fields.
  mutating func plan(_ operations: [Operation], with models: inout ModelPlanner) -> [ResponseFieldPlan] {
    let draft: ModelPlanner = models.draft
    for field in operations.flatMap(\.responses).flatMap(\.fields)
    where seen.insert(field.location).inserted && planned.insert(Self.meaning(of: field, draft)).inserted {
      add(field, with: &models)
    }
    return plans
  }

  private mutating func add(_ field: ResponseField, with models: inout ModelPlanner) {
    let (form, value) = Self.value(of: field, with: &models)
    let name: Identifier = models.namer.member(for: field.name, configured: nil, reporting: &models.diagnostics)
    plans.append(
      ResponseFieldPlan(
        wireName: field.name,
        name: table.claim(name, for: field.name, at: field.location, reporting: &models.diagnostics),
        type: value.type.typeName, form: form, constraint: value.constraint, documentation: field.documentation))
  }

  /// What a field says, by a draft of its value.
  private static func meaning(of field: ResponseField, _ draft: ModelPlanner) -> Meaning {
    var (draft, field) = (draft, field)
    field.name = field.name.lowercased()
    let (form, value) = value(of: field, with: &draft)
    let comparison = SchemaComparison(source: field.schema.source, names: [:])
    let types: [ModelPlan] = draft.takePlans()
    return Meaning(
      name: comparison.comparable(field.name), form: form, value: comparison.comparable(.alias(value)),
      types: types.map { comparison.comparable($0.kind) }, documentations: types.map(\.documentation),
      schemas: draft.wholeSchemas.map { comparison.comparable($0.assertions) })
  }

  /// How the value of a field is written, and what it is; a string where it is text whose parts are not told apart.
  private static func value(
    of field: ResponseField, with models: inout ModelPlanner
  ) -> (form: ResponseFieldPlan.Form, plan: ValuePlan) {
    let text = ValuePlan(type: .string, isNullable: false)
    guard field.isJSON || isPlain(field.schema, with: models) else { return (.text, text) }
    var value: ValuePlan = models.value(of: field.schema, at: Place(owner: "ResponseField", name: field.name))
    guard let form = field.isJSON ? .json : form(of: value.type) else { return (.text, text) }
    // `null` is no part of the constant's type.
    value.isNullable = false
    return (form, value)
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
