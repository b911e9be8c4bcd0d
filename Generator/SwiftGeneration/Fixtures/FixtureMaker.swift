import APIModel
import SwiftSource

/// Makes values of models: valid ones, and for everything that is asked of them one change that breaks it.
///
/// A value is valid by construction, out of what is planned for its type: what only a whole schema says is not made
/// up, and a model that needs such a value has no fixture.
struct FixtureMaker {
  /// How deep structures are in each other of which optional members are filled in.
  private static let filledDepth = 2

  private let models: [Identifier: ModelPlan]

  /// Makes a maker of values of the models of a module.
  init(_ module: ModulePlan) {
    models = Dictionary(module.models.map { ($0.name, $0) }) { first, _ in first }
  }

  /// A valid value of a model; nil when none can be made.
  func value(of model: ModelPlan) -> FixtureValue? {
    value(of: model, in: [])
  }

  private func value(of model: ModelPlan, in outer: [Identifier]) -> FixtureValue? {
    guard model.schema == nil, !outer.contains(model.name) else { return nil }
    switch model.kind {
    case .structure(let structure): return value(of: structure, in: outer + [model.name])
    case .union(let union): return value(of: union, in: outer + [model.name])
    case .enumeration(let cases): return cases.first.map { .string($0.wireName) }
    case .form, .alias: return nil
    }
  }

  private func value(of structure: StructurePlan, in outer: [Identifier]) -> FixtureValue? {
    var members: [FixtureValue.Member] = []
    for member in structure.members {
      let isFilled: Bool = member.presence.isRequired || outer.count <= Self.filledDepth
      let value: FixtureValue? = isFilled ? value(of: member, in: outer) : nil
      switch (value, member.presence) {
      case (let value?, _): members.append(FixtureValue.Member(name: member.wireName, value: value))
      case (nil, .requiredNullable): members.append(FixtureValue.Member(name: member.wireName, value: .null))
      case (nil, .required): return nil
      case (nil, .optional), (nil, .optionalNullable): break
      }
    }
    return .object(members)
  }

  private func value(of union: UnionPlan, in outer: [Identifier]) -> FixtureValue? {
    for (index, unionCase) in union.cases.enumerated() {
      guard let value = value(of: unionCase.type, nil, FixturePlace(unionCase.name.text), in: outer) else { continue }
      guard case .tag(let discriminator) = union.selection else { return value }
      guard let tag = discriminator.tags.first(where: { $0.branch == index }), case .object(var members) = value
      else { continue }
      let member = FixtureValue.Member(name: discriminator.propertyName, value: .string(tag.value))
      if let position = members.firstIndex(where: { $0.name == member.name }) {
        members[position] = member
      } else {
        members.append(member)
      }
      return .object(members)
    }
    return nil
  }

  private func value(of member: MemberPlan, in outer: [Identifier]) -> FixtureValue? {
    guard let model = outer.last else { return nil }
    return value(of: member.type, member.constraint, FixturePlace(member, of: model), in: outer)
  }

  // MARK: Values of types

  /// A valid value of a type; nil when none can be made.
  func value(
    of type: ValueType, _ constraint: ConstraintPlan?, _ place: FixturePlace, in outer: [Identifier]
  ) -> FixtureValue? {
    switch type.underlying {
    case .enumeration(let name): return models[name].flatMap { value(of: $0, in: outer) }
    case .structure(let name), .union(let name):
      return constraint == nil ? models[name].flatMap { value(of: $0, in: outer) } : nil
    default: break
    }
    guard constraint?.isSchema != true else { return nil }
    switch type.underlying {
    case .json: return .string(place.name)
    case .boolean: return .boolean(true)
    case .string: return string(constraint, place).map { .string($0) }
    case .date: return .string("2024-03-05T09:41:07Z")
    case .int32, .int64, .number, .double, .float:
      return NumberFixtures(constraint, of: type.underlying)?.valid().map { .number($0.text) }
    case .array(let element, _): return list(of: element, constraint, place, in: outer)
    case .map(let value, _): return map(of: value, constraint, place, in: outer)
    case .file, .structure, .enumeration, .union, .alias: return nil
    }
  }

  private func string(_ constraint: ConstraintPlan?, _ place: FixturePlace) -> String? {
    guard let fixtures = StringFixtures(constraint) else { return nil }
    var seed = FixtureSeed(place.source)
    if let format = place.format, constraint == nil {
      return StringFixtures(StringSchema(format: format)).valid(name: place.name, seed: &seed)
    }
    return fixtures.valid(name: place.name, seed: &seed)
  }

  private func list(
    of element: ValueType, _ constraint: ConstraintPlan?, _ place: FixturePlace, in outer: [Identifier]
  ) -> FixtureValue? {
    let limits: ArrayConstraintPlan? = constraint?.array
    let count: Int = max(limits?.minItems ?? 0, limits?.maxItems == 0 ? 0 : 1)
    let elements: [FixtureValue] = (0..<min(count, 64)).compactMap { index in
      value(of: element, limits?.items, place.numbered(index), in: outer)
    }
    let isDistinct: Bool = limits?.hasUniqueItems != true || Set(elements).count == elements.count
    if elements.count == count, isDistinct { return .array(elements) }
    return (limits?.minItems ?? 0) == 0 ? .array([]) : nil
  }

  private func map(
    of type: ValueType, _ constraint: ConstraintPlan?, _ place: FixturePlace, in outer: [Identifier]
  ) -> FixtureValue? {
    let limits: MapConstraintPlan? = constraint?.map
    let count: Int = max(limits?.minProperties ?? 0, limits?.maxProperties == 0 ? 0 : 1)
    let members: [FixtureValue.Member] = (0..<min(count, 64)).compactMap { index in
      value(of: type, limits?.values, place.numbered(index), in: outer)
        .map { FixtureValue.Member(name: "key\(index + 1)", value: $0) }
    }
    if members.count == count { return .object(members) }
    return (limits?.minProperties ?? 0) == 0 ? .object([]) : nil
  }
}
