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
    // Nil stands for strings, which are named after the cases that hold values.
    var cases: [UnionPlan.Case?] = []
    for (index, branch) in union.branches.enumerated() {
      if listsStrings(branch, of: union, isWhole: isWhole) {
        cases.append(nil)
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
    return UnionPlan(branches: branches(of: union, cases), selection: union.selection, isIndirect: false)
  }

  /// Whether each string that a branch lists becomes a case of the union, as it would become one of an enumeration of
  /// its own: where the branch has no name and so no type, lists all strings that there are, and says no more, or a
  /// schema of all cases does.
  private func listsStrings(_ branch: Schema, of union: UnionSchema, isWhole: Bool) -> Bool {
    guard case .types = union.selection, case .enumeration(let enumeration) = branch.kind,
      enumeration.rawType == .string, !branch.isOpen
    else { return false }
    return isWhole || branch.assertions == nil
  }

  /// The branches by the cases that hold values, nil for those that list strings. A string more changes the name of no
  /// case that holds a value.
  private mutating func branches(of union: UnionSchema, _ cases: [UnionPlan.Case?]) -> [UnionPlan.Branch] {
    var table = NameTable(of: "case", isConfigurable: false, minimumCapacity: cases.count)
    for case (let unionCase?, let branch) in zip(cases, union.branches) {
      _ = table.claim(unionCase.name, for: unionCase.name.text, at: branch.location, reporting: &diagnostics)
    }
    return zip(cases, union.branches).map { unionCase, branch in
      if let unionCase { return .value(unionCase) }
      return .strings(strings(of: branch, in: &table), documentation: branch.documentation.text)
    }
  }

  /// The cases of the strings that a branch lists.
  private mutating func strings(of branch: Schema, in table: inout NameTable) -> [CasePlan] {
    guard case .enumeration(let enumeration) = branch.kind else { return [] }
    let names: [Identifier] = names(of: enumeration.values.map(\.wireName), in: &table, configured: [:]) {
      planner, wire, _ in
      planner.namer.unionCase(for: wire, reporting: &planner.diagnostics)
    }
    return zip(enumeration.values, names).map { CasePlan($0, named: $1) }
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
    case .string, .enumeration(_, of: .string): "string"
    case .date: "date"
    case .int32, .int64, .enumeration(_, of: .integer): "integer"
    case .number, .double, .float, .enumeration(_, of: .number): "number"
    case .array: "list"
    case .map: "map"
    case .json, .structure, .union, .alias, .file: nil
    }
  }
}
