import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

extension ModelPlanner {
  /// Plans the cases of a union: each named by the schema it refers to, by its title, or by its type.
  mutating func planUnion(of union: UnionSchema, named owner: Identifier) -> UnionPlan {
    var taken: Set<String> = []
    var titles: Set<String> = []
    var cases: [UnionPlan.Case] = []
    for (index, branch) in union.branches.enumerated() {
      var option = "option_\(index + 1)"
      // Titles are for people: nothing keeps two of them from being one.
      let title: String? = branch.title.flatMap { title in
        titles.insert(namer.unionCase(for: title, reporting: &diagnostics).text.lowercased()).inserted ? title : nil
      }
      let value: ValuePlan = value(of: branch, at: Place(owner: owner, name: title ?? option))
      let wanted: String = caseName(of: branch, titled: title, value: value) ?? option
      var name: Identifier = namer.unionCase(for: wanted, reporting: &diagnostics)
      while !taken.insert(name.text).inserted {
        name = namer.unionCase(for: option, reporting: &diagnostics)
        option += "_of_\(union.branches.count)"
      }
      cases.append(
        UnionPlan.Case(
          name: name, type: value.type, source: source(of: branch), documentation: branch.documentation.text))
    }
    return UnionPlan(cases: cases, selection: union.selection, isIndirect: false)
  }

  /// Where the description declares what a branch is.
  private func source(of branch: Schema) -> String {
    if case .reference(let name) = branch.kind, let target = api.schemas[name] { target.source } else { branch.source }
  }

  private func caseName(of branch: Schema, titled title: String?, value: ValuePlan) -> String? {
    if case .reference(let name) = branch.kind { return swiftName(of: name).text }
    if let title { return title }
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
