import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

extension ModelPlanner {
  /// Plans the cases of a union: each named by the schema it refers to, by its title, or by its type.
  ///
  /// Where the union `isWhole`, a schema of all cases says what is asked of each.
  mutating func planUnion(of union: UnionSchema, named owner: Identifier, isWhole: Bool) -> UnionPlan {
    var taken: Set<String> = []
    var titles: Set<String> = []
    var cases: [UnionPlan.Case] = []
    for (index, branch) in union.branches.enumerated() {
      if let listed = listedStrings(of: branch, in: union, isWhole: isWhole) {
        cases.append(
          UnionPlan.Case(
            name: "string", type: .string, listed: listed, source: source(of: branch),
            documentation: branch.documentation.text))
        continue
      }
      let option: String = Self.option(index, of: union)
      // Titles are for people: nothing keeps two of them from being one.
      let title: String? = branch.title.flatMap { title in
        titles.insert(namer.unionCase(for: title, reporting: &diagnostics).text.lowercased()).inserted ? title : nil
      }
      let value: ValuePlan = value(of: branch, at: Place(owner: owner, name: title ?? option))
      var name: Identifier = namer.unionCase(
        for: caseName(of: branch, titled: title, value: value) ?? option, reporting: &diagnostics)
      var other = "option_\(index + 1)"
      while !taken.insert(name.text).inserted {
        name = namer.unionCase(for: other, reporting: &diagnostics)
        other += "_of_\(union.branches.count)"
      }
      cases.append(
        UnionPlan.Case(
          name: name, type: value.type, constraint: isWhole ? nil : value.constraint, source: source(of: branch),
          documentation: branch.documentation.text))
    }
    nameListedStrings(of: &cases, in: union)
    return UnionPlan(cases: cases, selection: union.selection, isIndirect: false)
  }

  /// The strings that a branch lists, each of which becomes a case of the union, as it would become one of an enumeration
  /// of its own; nil when the branch is named and so has a type, or says more than that with no schema of all cases.
  private func listedStrings(of branch: Schema, in union: UnionSchema, isWhole: Bool) -> [CasePlan]? {
    guard case .types = union.selection, case .enumeration(let enumeration) = branch.kind,
      isWhole || branch.assertions == nil
    else { return nil }
    return enumeration.values.map { CasePlan(wireName: $0.rawValue, name: "string") }
  }

  /// Names the cases that stand for strings, after those that hold values: a string more changes none of their names.
  private mutating func nameListedStrings(of cases: inout [UnionPlan.Case], in union: UnionSchema) {
    var table = NameTable(of: "case", isConfigurable: false, minimumCapacity: cases.count)
    for (unionCase, branch) in zip(cases, union.branches) where unionCase.listed.isEmpty {
      _ = table.claim(unionCase.name, for: unionCase.name.text, at: branch.location, reporting: &diagnostics)
    }
    for (index, branch) in union.branches.enumerated() {
      guard !cases[index].listed.isEmpty, case .enumeration(let enumeration) = branch.kind else { continue }
      let wireNames: [WireName] = enumeration.values.map { WireName($0.rawValue, at: $0.location) }
      let names: [Identifier] = names(of: wireNames, in: &table, configured: [:]) { planner, wire, _ in
        planner.namer.unionCase(for: wire, reporting: &planner.diagnostics)
      }
      for (position, name) in names.enumerated() { cases[index].listed[position].name = name }
    }
  }

  /// What a branch is called that nothing else names: by its type, where all branches are told by theirs, or its place.
  private static func option(_ index: Int, of union: UnionSchema) -> String {
    if case .types(let types) = union.selection, types[index] == .object { "object" } else { "option_\(index + 1)" }
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
