import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

extension ModelPlanner {
  /// Plans the cases of a union: each named by the schema it refers to, by its title, or by its type.
  mutating func planUnion(of union: UnionSchema, named owner: Identifier) -> UnionPlan {
    var taken: Set<String> = []
    var cases: [UnionPlan.Case] = []
    for (index, branch) in union.branches.enumerated() {
      let option = "option_\(index + 1)"
      let value: ValuePlan = value(of: branch, at: Place(owner: owner, name: branch.title ?? option))
      let wanted: String = caseName(of: branch, value: value) ?? option
      var name: Identifier = namer.enumCase(for: wanted, configured: nil, reporting: &diagnostics)
      if !taken.insert(name.text).inserted {
        name = namer.enumCase(for: option, configured: nil, reporting: &diagnostics)
        taken.insert(name.text)
      }
      cases.append(
        UnionPlan.Case(
          name: name, type: value.type, source: branch.source, documentation: branch.documentation.text))
    }
    return UnionPlan(cases: cases, selection: union.selection, isIndirect: false)
  }

  private func caseName(of branch: Schema, value: ValuePlan) -> String? {
    if case .reference(let name) = branch.kind { return swiftName(of: name).text }
    if let title = branch.title { return title }
    return switch value.type {
    case .boolean: "boolean"
    case .string, .enumeration: "string"
    case .date: "date"
    case .int32, .int64: "integer"
    case .number, .double, .float: "number"
    case .array: "list"
    case .map: "map"
    case .json, .structure, .union, .alias, .file: nil
    }
  }
}
