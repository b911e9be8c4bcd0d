import APIModel
import SwiftSource

/// Rewrites what is planned of a schema so that it is equal to what is planned of another one that says the same.
///
/// Places within the schema count from there, types are called by their groups, and strings are equal that have the same
/// bytes: Swift calls more of them equal.
struct SchemaComparison {
  /// Where the description declares the schema, as an RFC 6901 pointer in a URI fragment.
  let source: String

  /// The groups' names of types that say the same, by the types' names; every other type keeps its own.
  let names: [Identifier: Identifier]

  /// What a type is.
  func comparable(_ kind: ModelPlan.Kind) -> ModelPlan.Kind {
    switch kind {
    case .structure(let structure): .structure(comparable(structure))
    case .form(let structure, let fields): .form(comparable(structure), fields.map(comparable))
    case .union(let union): .union(comparable(union))
    case .enumeration(let plan):
      .enumeration(EnumerationPlan(rawType: plan.rawType, cases: comparable(plan.cases)))
    case .alias(let value): .alias(comparable(value))
    }
  }

  private func comparable(_ structure: StructurePlan) -> StructurePlan {
    var structure: StructurePlan = structure
    // Most members are the same wherever they are seen from: only the others are copied.
    for index in structure.members.indices {
      let type: ValueType = structure.members[index].type
      if case let found = comparable(type), found != type { structure.members[index].type = found }
      if let constraint = structure.members[index].constraint {
        structure.members[index].constraint = comparable(constraint)
      }
      if let value = structure.members[index].defaultValue {
        structure.members[index].defaultValue = comparable(value)
      }
      if !structure.members[index].wireName.isASCII {
        structure.members[index].wireName = comparable(structure.members[index].wireName)
      }
    }
    structure.additionalProperties = structure.additionalProperties.map(comparable)
    return structure
  }

  private func comparable(_ field: FormField) -> FormField {
    var field: FormField = field
    field.name = comparable(field.name)
    return field
  }

  private func comparable(_ union: UnionPlan) -> UnionPlan {
    var union: UnionPlan = union
    if case .tag(let discriminator) = union.selection { union.selection = .tag(comparable(discriminator)) }
    union.branches = union.branches.map { branch in
      switch branch {
      case .strings(let strings, let documentation):
        return .strings(comparable(strings), documentation: documentation)
      case .value(var unionCase):
        unionCase.type = comparable(unionCase.type)
        unionCase.constraint = unionCase.constraint.map(comparable)
        unionCase.source = relative(unionCase.source)
        return .value(unionCase)
      }
    }
    return union
  }

  private func comparable(_ cases: [CasePlan]) -> [CasePlan] {
    var cases: [CasePlan] = cases
    for index in cases.indices {
      guard case .string(let text) = cases[index].rawValue, !text.isASCII else { continue }
      cases[index].rawValue = comparable(cases[index].rawValue)
    }
    return cases
  }

  private func comparable(_ value: ValuePlan) -> ValuePlan {
    ValuePlan(
      type: comparable(value.type), isNullable: value.isNullable, constraint: value.constraint.map(comparable))
  }

  private func comparable(_ type: ValueType) -> ValueType {
    switch type {
    case .structure(let name): .structure(names[name] ?? name)
    case .union(let name): .union(names[name] ?? name)
    case .enumeration(let name, let rawType): .enumeration(names[name] ?? name, of: rawType)
    case .array(let element, let nullable): .array(comparable(element), nullable: nullable)
    case .map(let value, let nullable): .map(comparable(value), nullable: nullable)
    case .json, .boolean, .string, .date, .int32, .int64, .number, .double, .float, .file, .alias: type
    }
  }

  private func comparable(_ value: DefaultPlan) -> DefaultPlan {
    switch value {
    case .string(let text): .string(comparable(text))
    case .json(let text): .json(comparable(text))
    case .enumeration(let value, let type): .enumeration(comparable(value), of: type)
    // Zero and its negative are equal as numbers.
    case .double(let number): .number("\(number)")
    case .boolean, .integer, .number: value
    }
  }

  private func comparable(_ constraint: ConstraintPlan) -> ConstraintPlan {
    switch constraint {
    case .string(let string, let source): return .string(string, source: relative(source))
    case .number(let limits, let source): return .number(limits, source: relative(source))
    case .array(var array):
      array.source = relative(array.source)
      array.items = array.items.map(comparable)
      return .array(array)
    case .map(var map):
      map.source = relative(map.source)
      map.values = map.values.map(comparable)
      return .map(map)
    case .schema(let assertions): return .schema(comparable(assertions))
    case .named: return constraint
    }
  }

  /// A place within the schema, from there; any other place as it is.
  func relative(_ source: String) -> String {
    guard source.hasPrefix(self.source) else { return source }
    let rest = Substring(source.utf8.dropFirst(self.source.utf8.count))
    return rest.isEmpty || rest.hasPrefix("/") ? String(rest) : source
  }

  /// A string that is equal to those of the same bytes. One that is written with escapes is told by its start from one
  /// that looks like that itself.
  func comparable(_ text: String) -> String {
    text.isASCII ? text : "\u{FFFD}" + text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
  }
}

extension String {
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
