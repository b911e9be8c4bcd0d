import APIModel
import SwiftSource

/// The place of a schema, from which what is planned of it can be seen: as it is wherever else the description says the
/// same.
struct SchemaPlace {
  /// Where the description declares the schema, as an RFC 6901 pointer in a URI fragment.
  let source: String

  /// What types are called there, by their names; the others keep theirs.
  let names: [Identifier: Identifier]

  /// What a type is.
  func relative(_ kind: ModelPlan.Kind) -> ModelPlan.Kind {
    switch kind {
    case .structure(let structure): .structure(relative(structure))
    case .form(let structure, let fields): .form(relative(structure), fields)
    case .union(let union): .union(relative(union))
    case .alias(let value): .alias(relative(value))
    case .enumeration: kind
    }
  }

  /// What a whole schema asserts.
  func relative(_ assertions: Assertions) -> Assertions {
    Assertions(source: relative(assertions.source), assertions.all.map(relative))
  }

  private func relative(_ structure: StructurePlan) -> StructurePlan {
    var structure: StructurePlan = structure
    // Most members are the same wherever they are seen from: only the others are copied.
    for index in structure.members.indices {
      let type: ValueType = structure.members[index].type
      if case let seen = relative(type), seen != type { structure.members[index].type = seen }
      if let constraint = structure.members[index].constraint {
        structure.members[index].constraint = relative(constraint)
      }
    }
    structure.additionalProperties = structure.additionalProperties.map(relative)
    return structure
  }

  private func relative(_ union: UnionPlan) -> UnionPlan {
    var union: UnionPlan = union
    union.branches = union.branches.map { branch in
      guard case .value(var unionCase) = branch else { return branch }
      unionCase.type = relative(unionCase.type)
      unionCase.constraint = unionCase.constraint.map(relative)
      unionCase.source = relative(unionCase.source)
      return .value(unionCase)
    }
    return union
  }

  private func relative(_ value: ValuePlan) -> ValuePlan {
    ValuePlan(
      type: relative(value.type), isNullable: value.isNullable, constraint: value.constraint.map(relative))
  }

  private func relative(_ type: ValueType) -> ValueType {
    switch type {
    case .structure(let name): .structure(names[name] ?? name)
    case .union(let name): .union(names[name] ?? name)
    case .enumeration(let name, let rawType): .enumeration(names[name] ?? name, of: rawType)
    case .array(let element, let nullable): .array(relative(element), nullable: nullable)
    case .map(let value, let nullable): .map(relative(value), nullable: nullable)
    case .json, .boolean, .string, .date, .int32, .int64, .number, .double, .float, .file, .alias: type
    }
  }

  private func relative(_ constraint: ConstraintPlan) -> ConstraintPlan {
    switch constraint {
    case .string(let string, let source): return .string(string, source: relative(source))
    case .number(let limits, let source): return .number(limits, source: relative(source))
    case .array(var array):
      array.source = relative(array.source)
      array.items = array.items.map(relative)
      return .array(array)
    case .map(var map):
      map.source = relative(map.source)
      map.values = map.values.map(relative)
      return .map(map)
    case .schema(let assertions): return .schema(relative(assertions))
    case .named: return constraint
    }
  }

  private func relative(_ assertion: Assertion) -> Assertion {
    switch assertion {
    case .prefixItems(let all): .prefixItems(all.map(relative))
    case .items(let one): .items(relative(one))
    case .contains(let one, let minimum, let maximum):
      .contains(relative(one), minimum: minimum, maximum: maximum)
    case .unevaluatedItems(let one): .unevaluatedItems(relative(one))
    case .properties(let members): .properties(members.map(relative))
    case .patternProperties(let patterns):
      .patternProperties(patterns.map { AssertedPattern(pattern: $0.pattern, schema: relative($0.schema)) })
    case .additionalProperties(let one): .additionalProperties(relative(one))
    case .propertyNames(let one): .propertyNames(relative(one))
    case .dependentSchemas(let members): .dependentSchemas(members.map(relative))
    case .unevaluatedProperties(let one): .unevaluatedProperties(relative(one))
    case .allOf(let all): .allOf(all.map(relative))
    case .anyOf(let all, let discriminator): .anyOf(all.map(relative), discriminator)
    case .oneOf(let all, let discriminator): .oneOf(all.map(relative), discriminator)
    case .not(let one): .not(relative(one))
    case .conditional(let condition, let then, let otherwise):
      .conditional(relative(condition), then: then.map(relative), else: otherwise.map(relative))
    case .deciding(let assertion): .deciding(relative(assertion))
    case .nothing, .type, .enumeration, .const, .number, .string, .minItems, .maxItems, .uniqueItems,
      .minProperties, .maxProperties, .required, .dependentRequired, .reference:
      assertion
    }
  }

  private func relative(_ member: AssertedMember) -> AssertedMember {
    AssertedMember(name: member.name, schema: relative(member.schema))
  }

  /// A place within the schema, from there; any other place as it is.
  private func relative(_ source: String) -> String {
    guard source.hasPrefix(self.source) else { return source }
    return String(Substring(source.utf8.dropFirst(self.source.utf8.count)))
  }
}
