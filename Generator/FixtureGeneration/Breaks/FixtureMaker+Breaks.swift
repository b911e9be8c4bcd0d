import APIModel
import JSONCoding
import SwiftGeneration
import SwiftSource

extension FixtureMaker {
  /// The changes to a valid value of a model, each of which breaks one thing that is asked of it: those of many that
  /// are proposed which the judge finds one issue with.
  ///
  /// What is asked of a structure in it breaks in that structure's own fixtures.
  func breaks(of model: ModelPlan, _ valid: JSONValue) -> [FixtureBreak] {
    var breaks: [FixtureBreak] = []
    for change in changes(of: model, valid) {
      guard let found = judged(change, of: model, valid), !breaks.contains(found) else { continue }
      breaks.append(found)
    }
    for change in furtherChanges(of: model, valid) {
      guard let found = judged(change, of: model, valid), !breaks.contains(where: { $0.issue == found.issue })
      else { continue }
      breaks.append(found)
    }
    return breaks + otherBreaks(of: model, besides: Set(breaks.map(\.issue)), valid)
  }

  /// Changes of other valid values, as a whole: what two things forbid in one value only one of them may in another.
  private func otherBreaks(
    of model: ModelPlan, besides known: Set<FixtureIssue>, _ valid: JSONValue
  ) -> [FixtureBreak] {
    guard model.schema != nil else { return [] }
    var known: Set<FixtureIssue> = known
    var breaks: [FixtureBreak] = []
    for other in values(of: model, besides: valid, atMost: Self.greatestCount) {
      for change in changes(of: model, other) + furtherChanges(of: model, other) where change.isShort {
        guard let found = judged(change, of: model, other), known.insert(found.issue).inserted else { continue }
        let whole = FixtureChange("", .replace(change.applied(to: other)))
        breaks.append(FixtureBreak(change: whole, issue: found.issue))
      }
    }
    return breaks
  }

  /// How many other valid values are looked at.
  private static let greatestCount = 4

  /// The change with the one issue that it makes; nil when it makes none or several.
  private func judged(_ change: FixtureChange, of model: ModelPlan, _ valid: JSONValue) -> FixtureBreak? {
    let issues: [FixtureIssue] = judge.issues(of: change.applied(to: valid), as: model, after: change)
    return issues.count == 1 ? FixtureBreak(change: change, issue: issues[0]) : nil
  }

  // MARK: Proposals

  private func changes(of model: ModelPlan, _ valid: JSONValue) -> [FixtureChange] {
    switch model.kind {
    case .structure(let structure):
      return [FixtureChange("", .replace(.array([])))] + changes(of: structure, valid.members ?? JSONObject())
    case .union(let union): return changes(of: union, valid)
    case .enumeration(let enumeration):
      let others: [JSONValue] = ValueType.enumeration(model.name, of: enumeration.rawType).otherKinds
      return ([.null] + others).map { FixtureChange("", .replace($0)) }
    case .alias(let plan): return changes(of: plan.type, nil, isNullable: plan.isNullable, valid, at: "")
    case .form: return []
    }
  }

  private func changes(of structure: StructurePlan, _ members: JSONObject) -> [FixtureChange] {
    let declared: [FixtureChange] = structure.members.flatMap { member -> [FixtureChange] in
      guard let present = members[member.wireName] ?? self.value(of: member) else { return [] }
      let pointer: String = FixtureIssue.step(member.wireName)
      return (member.presence.isRequired ? [FixtureChange(pointer, .remove)] : [])
        + changes(of: member.type, member.constraint, isNullable: member.presence.isNullable, present, at: pointer)
    }
    guard let others = structure.additionalProperties, members["key1"] == nil else { return declared }
    let wrong: [JSONValue] = (others.isNullable ? [] : [.null]) + others.type.otherKinds
    return declared + (others.type == .json ? [] : wrong.map { FixtureChange("/key1", .replace($0)) })
  }

  private func changes(of union: UnionPlan, _ valid: JSONValue) -> [FixtureChange] {
    let kinds: [FixtureChange] = JSONValue.oneOfEachKind.filter { $0.kind != valid.kind }
      .map { FixtureChange("", .replace($0)) }
    let limits: [FixtureChange] = union.cases.flatMap { unionCase -> [FixtureChange] in
      guard let constraint = unionCase.constraint,
        let value = self.value(of: unionCase.type, constraint, FixturePlace(unionCase.name.text), in: [])
      else { return [] }
      return self.limits(of: unionCase.type.underlying, constraint, value, at: "")
    }
    guard case .tag(let discriminator) = union.selection else { return kinds + limits }
    return kinds + limits + [FixtureChange(FixtureIssue.step(discriminator.propertyName), .remove)]
  }

  /// The changes to a value of a type of which something is asked.
  func changes(
    of type: ValueType, _ constraint: ConstraintPlan?, isNullable: Bool, _ value: JSONValue, at pointer: String
  ) -> [FixtureChange] {
    let type: ValueType = type.underlying
    let wrong: [JSONValue] = type == .json ? [] : (isNullable ? [] : [.null]) + type.otherKinds
    let kinds: [FixtureChange] = wrong.map { FixtureChange(pointer, .replace($0)) }
    guard value != .null else { return kinds }
    return kinds + limits(of: type, constraint?.isSchema == true ? nil : constraint, value, at: pointer)
  }

  /// The changes that whole schemas of a model and its members suggest.
  private func furtherChanges(of model: ModelPlan, _ valid: JSONValue) -> [FixtureChange] {
    let own: [FixtureChange] =
      model.schema.flatMap(judge.schemas.assertions(of:)).map { changes(of: $0, valid, at: "") } ?? []
    guard case .structure(let structure) = model.kind else { return own }
    return structure.members.flatMap { member -> [FixtureChange] in
      guard let assertions = member.constraint.flatMap(assertions(of:)),
        let value = valid.members?[member.wireName] ?? value(of: member)
      else { return [] }
      return changes(of: assertions, value, at: FixtureIssue.step(member.wireName))
    } + own
  }

  /// The changes that a whole schema suggests.
  func changes(of assertions: Assertions, _ value: JSONValue, at pointer: String) -> [FixtureChange] {
    SchemaChanges(judge.schemas).changes(of: assertions, value, at: pointer)
  }

  private func limits(
    of type: ValueType, _ constraint: ConstraintPlan?, _ value: JSONValue, at pointer: String
  ) -> [FixtureChange] {
    switch type {
    case .string: return (StringFixtures(constraint)?.breaks() ?? []).map { FixtureChange(pointer, $0.change) }
    case .date: return [FixtureChange(pointer, .replace(.string("2024-02-30T00:00:00Z")))]
    case .int32, .int64, .number, .double, .float:
      return (NumberFixtures(constraint, of: type)?.breaks() ?? []).map {
        FixtureChange(pointer, .replace($0.value.json))
      }
    case .array(let element, let isNullable):
      guard case .array(let elements) = value else { return [] }
      let inner: [FixtureChange] =
        elements.first.map { first in
          changes(of: element, constraint?.array?.items, isNullable: isNullable, first, at: pointer + "/0")
        } ?? []
      return lengths(constraint?.array, of: element, elements, at: pointer) + inner
    case .map(let element, let isNullable):
      guard case .object(let members) = value else { return [] }
      let inner: [FixtureChange] =
        members.first.map { name, first in
          changes(
            of: element, constraint?.map?.values, isNullable: isNullable, first, at: pointer + FixtureIssue.step(name))
        } ?? []
      return sizes(constraint?.map, members, at: pointer) + inner
    default: return []
    }
  }

  // MARK: Lists

  private func lengths(
    _ limits: ArrayConstraintPlan?, of type: ValueType, _ elements: [JSONValue], at pointer: String
  ) -> [FixtureChange] {
    guard let limits else { return [] }
    var changes: [FixtureChange] = []
    if let least = limits.minItems, least > 0, elements.count == least {
      changes.append(FixtureChange(pointer, .replace(.array(elements.dropLast()))))
    }
    if let most = limits.maxItems, let first = elements.first, !limits.hasUniqueItems, most < 1 << 16 {
      changes.append(FixtureChange(pointer, .longList(first, most + 1)))
    }
    if let most = limits.maxItems, limits.hasUniqueItems, most <= 16 {
      var longer: ArrayConstraintPlan = limits
      longer.minItems = most + 1
      let place = FixturePlace(String(pointer.split(separator: "/").last ?? ""))
      if let list = self.value(of: .array(type, nullable: false), .array(longer), place, in: []) {
        changes.append(FixtureChange(pointer, .replace(list)))
      }
    }
    let twins: Int = max(2, limits.minItems ?? 0)
    if limits.hasUniqueItems, let first = elements.first, twins <= limits.maxItems ?? .max, twins <= 64 {
      changes.append(FixtureChange(pointer, .longList(first, twins)))
    }
    return changes
  }

  // MARK: Maps

  private func sizes(_ limits: MapConstraintPlan?, _ members: JSONObject, at pointer: String) -> [FixtureChange] {
    guard let limits else { return [] }
    var changes: [FixtureChange] = []
    if let least = limits.minProperties, least > 0, members.count == least {
      changes.append(FixtureChange(pointer, .replace(.object(JSONObject(members.dropLast())))))
    }
    if let most = limits.maxProperties, let first = members.first, most <= 64 {
      let more: [(name: String, value: JSONValue)] = (0...most).map { ("key\($0 + 1)", first.value) }
      changes.append(FixtureChange(pointer, .replace(.object(JSONObject(more)))))
    }
    return changes
  }
}

extension ValueType {
  /// Values of kinds that the type cannot hold.
  fileprivate var otherKinds: [JSONValue] {
    switch underlying {
    case .json, .file, .alias: []
    case .boolean: [.string("true")]
    case .int32, .int64, .enumeration(_, of: .integer): [.string("1"), .number(JSONNumber(1.5) ?? 1)]
    case .union, .string, .date, .number, .double, .float, .structure, .enumeration, .array, .map: [.bool(true)]
    }
  }
}

extension JSONValue {
  /// A value of each kind, as short as it can be.
  static let oneOfEachKind: [JSONValue] = [
    .null, .bool(true), .number(1), .string("x"), .array([]), .object([:]),
  ]
}
