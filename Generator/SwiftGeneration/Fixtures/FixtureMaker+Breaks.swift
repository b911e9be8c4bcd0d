import APIModel
import SwiftSource

extension FixtureMaker {
  /// The changes to a valid value of a model, each of which breaks one thing that is asked of it; what is asked of a
  /// structure in it breaks in that structure's own fixtures.
  func breaks(of model: ModelPlan, _ valid: FixtureValue) -> [FixtureBreak] {
    guard case .structure(let structure) = model.kind, case .object(let members) = valid else { return [] }
    return structure.members.flatMap { member -> [FixtureBreak] in
      guard let present = members.first(where: { $0.name == member.wireName }) else { return [] }
      let pointer: String = FixtureBreak.step(member.wireName)
      let missing: [FixtureBreak] =
        member.presence.isRequired ? [FixtureBreak(pointer: pointer, change: .remove, keyword: "required")] : []
      return missing
        + breaks(
          of: member.type, member.constraint, isNullable: member.presence.isNullable, present.value, at: pointer)
    }
  }

  private func breaks(
    of type: ValueType, _ constraint: ConstraintPlan?, isNullable: Bool, _ value: FixtureValue, at pointer: String
  ) -> [FixtureBreak] {
    let type: ValueType = type.underlying
    let wrong: [FixtureValue] = type == .json ? [] : (isNullable ? [] : [.null]) + type.otherKinds
    let kinds: [FixtureBreak] = wrong.map { FixtureBreak(pointer: pointer, change: .replace($0), keyword: "type") }
    guard value != .null, constraint?.isSchema != true else { return kinds }
    return kinds + limits(of: type, constraint, value, at: pointer)
  }

  private func limits(
    of type: ValueType, _ constraint: ConstraintPlan?, _ value: FixtureValue, at pointer: String
  ) -> [FixtureBreak] {
    switch type {
    case .string:
      return (StringFixtures(constraint)?.breaks() ?? []).map { change, keyword in
        FixtureBreak(pointer: pointer, change: change, keyword: keyword)
      }
    case .date:
      let impossible: FixtureBreak.Change = .replace(.string("2024-02-30T00:00:00Z"))
      return [FixtureBreak(pointer: pointer, change: impossible, keyword: "format")]
    case .int32, .int64, .number, .double, .float:
      return (NumberFixtures(constraint, of: type)?.breaks() ?? []).map { number, keyword in
        FixtureBreak(pointer: pointer, change: .replace(.number(number.text)), keyword: keyword)
      }
    case .array(let element, let nullable):
      return lengths(constraint?.array, of: element, value, at: pointer)
        + elements(of: element, constraint?.array, isNullable: nullable, value, at: pointer)
    case .map(let values, let nullable):
      return sizes(constraint?.map, value, at: pointer)
        + self.values(of: values, constraint?.map, isNullable: nullable, value, at: pointer)
    default: return []
    }
  }

  // MARK: Lists

  private func lengths(
    _ limits: ArrayConstraintPlan?, of type: ValueType, _ value: FixtureValue, at pointer: String
  ) -> [FixtureBreak] {
    guard let limits, case .array(let elements) = value else { return [] }
    var breaks: [FixtureBreak] = []
    if let least = limits.minItems, least > 0, elements.count == least {
      let fewer: FixtureValue = .array(Array(elements.dropLast()))
      breaks.append(FixtureBreak(pointer: pointer, change: .replace(fewer), keyword: "minItems"))
    }
    if let most = limits.maxItems, let first = elements.first, !limits.hasUniqueItems, most < 1 << 16 {
      breaks.append(FixtureBreak(pointer: pointer, change: .longList(first, most + 1), keyword: "maxItems"))
    }
    if let most = limits.maxItems, limits.hasUniqueItems, most <= 16 {
      var longer: ArrayConstraintPlan = limits
      longer.minItems = most + 1
      let place = FixturePlace(String(pointer.split(separator: "/").last ?? ""))
      if let list = self.value(of: .array(type, nullable: false), .array(longer), place, in: []) {
        breaks.append(FixtureBreak(pointer: pointer, change: .replace(list), keyword: "maxItems"))
      }
    }
    let twins: Int = max(2, limits.minItems ?? 0)
    if limits.hasUniqueItems, let first = elements.first, twins <= limits.maxItems ?? .max, twins <= 64 {
      breaks.append(FixtureBreak(pointer: pointer, change: .longList(first, twins), keyword: "uniqueItems"))
    }
    return breaks
  }

  private func elements(
    of type: ValueType, _ limits: ArrayConstraintPlan?, isNullable: Bool, _ value: FixtureValue, at pointer: String
  ) -> [FixtureBreak] {
    guard case .array(let elements) = value, let first = elements.first else { return [] }
    return breaks(of: type, limits?.items, isNullable: isNullable, first, at: pointer + "/0")
  }

  // MARK: Maps

  private func sizes(_ limits: MapConstraintPlan?, _ value: FixtureValue, at pointer: String) -> [FixtureBreak] {
    guard let limits, case .object(let members) = value else { return [] }
    var breaks: [FixtureBreak] = []
    if let least = limits.minProperties, least > 0, members.count == least {
      let fewer: FixtureValue = .object(Array(members.dropLast()))
      breaks.append(FixtureBreak(pointer: pointer, change: .replace(fewer), keyword: "minProperties"))
    }
    if let most = limits.maxProperties, let first = members.first, most <= 64 {
      let more: [FixtureValue.Member] = (0...most).map { FixtureValue.Member(name: "key\($0 + 1)", value: first.value) }
      breaks.append(FixtureBreak(pointer: pointer, change: .replace(.object(more)), keyword: "maxProperties"))
    }
    return breaks
  }

  private func values(
    of type: ValueType, _ limits: MapConstraintPlan?, isNullable: Bool, _ value: FixtureValue, at pointer: String
  ) -> [FixtureBreak] {
    guard case .object(let members) = value, let first = members.first else { return [] }
    return breaks(
      of: type, limits?.values, isNullable: isNullable, first.value, at: pointer + FixtureBreak.step(first.name))
  }
}

extension ValueType {
  /// Values of kinds that the type cannot hold.
  fileprivate var otherKinds: [FixtureValue] {
    switch underlying {
    case .json, .file, .union, .alias: []
    case .boolean: [.string("true")]
    case .int32, .int64: [.string("1"), .number("1.5")]
    case .string, .date, .number, .double, .float, .structure, .enumeration, .array, .map: [.boolean(true)]
    }
  }
}
