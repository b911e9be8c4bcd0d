import APIModel
import JSONCoding
import SwiftGeneration
import SwiftSource

/// Makes values of models: proposes some, out of what is planned for their types and of what whole schemas ask, and
/// takes the first one that the judge finds nothing wrong with.
struct FixtureMaker {
  /// Which members are filled in that need not be there.
  enum Filling: Hashable, Sendable {
    /// All of them, but in structures that are deep inside others.
    case full
    /// None.
    case lean
  }

  /// How deep structures are in each other of which optional members are filled in.
  private static let filledDepth = 2

  /// How deep models are in each other: a JSON text is read 64 levels deep, and there may be lists in between.
  private static let greatestDepth = 32
  /// How many values are proposed that lack one member.
  private static let greatestCount = 16

  /// Who says whether a value is valid.
  let judge: FixtureJudge

  /// The values inside the model that is looked at.
  private let table = ValueTable()

  /// How many values may still be looked at.
  private let budget = FixtureBudget()

  /// Makes a maker of values of the models that a judge knows.
  init(_ judge: FixtureJudge) {
    self.judge = judge
  }

  /// Makes values that satisfy whole schemas.
  var proposer: SchemaProposer { SchemaProposer(judge.schemas, within: budget) }

  /// Forgets what was made for one model, before another one.
  func startOver() {
    table.removeAll()
    budget.renew()
  }

  /// A valid value of a model; nil when none was found.
  func value(of model: ModelPlan) -> JSONValue? {
    startOver()
    if case .alias(let plan) = model.kind {
      let value: JSONValue? = value(of: plan.type, plan.constraint, FixturePlace(model.name.text), in: [])
      return value.flatMap { judge.issues(of: $0, as: plan.type, plan.constraint).isEmpty ? $0 : nil }
    }
    return first(proposals(of: model, .full, in: [])) { judge.issues(of: $0, as: model).isEmpty }
  }

  /// Other valid values of a model than one, no two alike.
  func values(of model: ModelPlan, besides first: JSONValue, atMost count: Int) -> [JSONValue] {
    var found: [JSONValue] = []
    for proposal in proposals(of: model, .full, in: []) where found.count < count {
      guard let value = proposal(), value != first, !found.contains(value), judge.issues(of: value, as: model).isEmpty
      else { continue }
      found.append(value)
    }
    return found
  }

  /// A valid value of a member; nil when none was found.
  func value(of member: MemberPlan) -> JSONValue? {
    value(of: member.type, member.constraint, FixturePlace(member.wireName), in: [])
  }

  /// The first value that is proposed and valid. Each is made once, which a lazy sequence would not promise.
  private func first(_ proposals: [() -> JSONValue?], where isValid: (JSONValue) -> Bool) -> JSONValue? {
    for proposal in proposals {
      if let value = proposal(), isValid(value) { return value }
    }
    return nil
  }

  /// A valid value of a model inside others.
  private func value(of model: ModelPlan, _ filling: Filling, in outer: [Identifier]) -> JSONValue? {
    guard outer.count < Self.greatestDepth, !outer.contains(model.name) else { return nil }
    return table.value(of: ValueTable.Key(name: model.name, filling: filling, outer: outer)) {
      let proposals: [() -> JSONValue?] = proposals(of: model, filling, in: outer)
      // What no whole schema is about is valid by its making.
      let value: JSONValue? = first(proposals) { model.schema == nil || judge.issues(of: $0, as: model).isEmpty }
      return value.flatMap { $0.hasValues(atMost: FixtureBudget.greatestSize) ? $0 : nil }
    }
  }

  private func proposals(of model: ModelPlan, _ filling: Filling, in outer: [Identifier]) -> [() -> JSONValue?] {
    let inner: [Identifier] = outer + [model.name]
    switch model.kind {
    case .structure(let structure): return proposals(of: structure, model, filling, in: inner)
    case .union(let union): return proposals(of: union, model, filling, in: inner)
    case .enumeration(let enumeration): return enumeration.cases.prefix(1).map { value in { value.rawValue.json } }
    case .alias(let plan): return [{ value(of: plan.type, plan.constraint, FixturePlace(model.name.text), in: outer) }]
    case .form: return []
    }
  }

  // MARK: Structures

  private func proposals(
    of structure: StructurePlan, _ model: ModelPlan, _ filling: Filling, in outer: [Identifier]
  ) -> [() -> JSONValue?] {
    let fillings: [Filling] = filling == .full ? [.full, .lean] : [.lean, .full]
    let plain: [() -> JSONValue?] = fillings.map { filling in { value(of: structure, filling, in: outer) } }
    guard let assertions = model.schema.flatMap(judge.schemas.assertions(of:)) else { return plain }
    let less: [() -> JSONValue?] = structure.members.lazy.filter { !$0.presence.isRequired }
      .prefix(Self.greatestCount).map { member in
        { value(of: structure, .full, in: outer)?.replacing(at: FixtureIssue.step(member.wireName), with: nil) }
      }
    let changed: [() -> JSONValue?] = fillings.map { filling in
      {
        guard let base = value(of: structure, filling, in: outer) else { return nil }
        let known: JSONObject = value(of: structure, .full, in: outer)?.members ?? JSONObject()
        return proposer.value(of: assertions, from: base, known: known, FixturePlace(model.name.text))
      }
    }
    return plain.prefix(1) + less + plain.dropFirst() + changed
  }

  private func value(of structure: StructurePlan, _ filling: Filling, in outer: [Identifier]) -> JSONValue? {
    var object = JSONObject()
    let fills: Bool = filling == .full && outer.count <= Self.filledDepth
    for member in structure.members where member.presence.isRequired || fills {
      let value: JSONValue? = value(of: member, filling, in: outer)
      if value == nil, member.presence == .required { return nil }
      object[member.wireName] = value ?? (member.presence == .requiredNullable ? .null : nil)
    }
    return .object(object)
  }

  private func value(of member: MemberPlan, _ filling: Filling, in outer: [Identifier]) -> JSONValue? {
    guard let model = outer.last else { return nil }
    let place = FixturePlace(member, of: model)
    if let value = value(of: member.type, member.constraint, place, filling, in: outer) { return value }
    guard let value = member.defaultValue?.json else { return nil }
    return judge.issues(of: value, as: member.type, member.constraint).isEmpty ? value : nil
  }

  // MARK: Unions

  private func proposals(
    of union: UnionPlan, _ model: ModelPlan, _ filling: Filling, in outer: [Identifier]
  ) -> [() -> JSONValue?] {
    let fillings: [Filling] = filling == .full ? [.full, .lean] : [.lean, .full]
    let plain: [() -> JSONValue?] = union.branches.indices.flatMap { index in
      fillings.map { filling in { value(ofCase: index, union, filling, in: outer) } }
    }
    guard let assertions = model.schema.flatMap(judge.schemas.assertions(of:)) else { return plain }
    let place = FixturePlace(model.name.text)
    let changed: [() -> JSONValue?] = union.branches.indices.map { index in
      {
        value(ofCase: index, union, filling, in: outer).flatMap { proposer.value(of: assertions, from: $0, place) }
      }
    }
    return plain + changed + [{ proposer.value(of: assertions, from: nil, place) }]
  }

  private func value(
    ofCase index: Int, _ union: UnionPlan, _ filling: Filling, in outer: [Identifier]
  ) -> JSONValue? {
    guard let unionCase = union.branches[index].valueCase else {
      return union.branches[index].strings.first.map(\.rawValue.json)
    }
    let place = FixturePlace(unionCase.name.text)
    let value: JSONValue? = value(of: unionCase.type, unionCase.constraint, place, filling, in: outer)
    guard case .tag(let discriminator) = union.selection else { return value }
    guard let tag = discriminator.tags.first(where: { $0.branch == index }), case .object(var members)? = value
    else { return nil }
    members[discriminator.propertyName] = tag.value.json
    return .object(members)
  }

  // MARK: Values of types

  /// A valid value of a type; nil when none was found.
  func value(
    of type: ValueType, _ constraint: ConstraintPlan?, _ place: FixturePlace, _ filling: Filling = .full,
    in outer: [Identifier]
  ) -> JSONValue? {
    guard let constraint, constraint.isSchema else { return typed(type, constraint, place, filling, in: outer) }
    let value: JSONValue? = typed(type, nil, place, filling, in: outer)
    return assertions(of: constraint).flatMap { proposer.value(of: $0, from: value, place) }
      .flatMap { judge.issues(of: $0, as: type, constraint).isEmpty ? $0 : nil }
  }

  /// What a whole schema asserts; nil when the constraint is about something else.
  func assertions(of constraint: ConstraintPlan) -> Assertions? {
    switch constraint {
    case .schema(let assertions): assertions
    case .named(let name): judge.schemas.assertions(of: name)
    case .string, .number, .array, .map: nil
    }
  }

  private func typed(
    _ type: ValueType, _ constraint: ConstraintPlan?, _ place: FixturePlace, _ filling: Filling, in outer: [Identifier]
  ) -> JSONValue? {
    guard budget.spend() else { return nil }
    switch type.underlying {
    case .enumeration(let name, _), .structure(let name), .union(let name):
      return judge.model(name).flatMap { value(of: $0, filling, in: outer) }
    case .json: return .string(place.name)
    case .boolean: return .bool(true)
    case .string: return string(constraint, place).map { .string($0) }
    case .date: return .string("2024-03-05T09:41:07Z")
    case .int32, .int64, .number, .double, .float:
      return NumberFixtures(constraint, of: type.underlying)?.valid(variant: place.variant)?.json
    case .array(let element, _): return list(of: element, constraint?.array, place, filling, in: outer)
    case .map(let value, _): return map(of: value, constraint?.map, place, filling, in: outer)
    case .file, .alias: return nil
    }
  }

  private func string(_ constraint: ConstraintPlan?, _ place: FixturePlace) -> String? {
    guard let fixtures = StringFixtures(constraint) else { return nil }
    var seed = FixtureSeed(place.source)
    if let format = place.format, constraint == nil {
      return StringFixtures(StringSchema(format: format)).valid(name: place.name, seed: &seed)
    }
    return fixtures.valid(name: place.name, variant: place.variant, seed: &seed)
  }

  private func list(
    of element: ValueType, _ limits: ArrayConstraintPlan?, _ place: FixturePlace, _ filling: Filling,
    in outer: [Identifier]
  ) -> JSONValue? {
    let count: Int = max(limits?.minItems ?? 0, limits?.maxItems == 0 ? 0 : 1)
    let elements: [JSONValue] = (0..<SchemaProposer.count(count)).compactMap { index in
      value(of: element, limits?.items, place.numbered(index), filling, in: outer)
    }
    let isDistinct: Bool = limits?.hasUniqueItems != true || Set(elements).count == elements.count
    if elements.count == count, isDistinct { return .array(elements) }
    return (limits?.minItems ?? 0) == 0 ? .array([]) : nil
  }

  private func map(
    of type: ValueType, _ limits: MapConstraintPlan?, _ place: FixturePlace, _ filling: Filling, in outer: [Identifier]
  ) -> JSONValue? {
    let count: Int = max(limits?.minProperties ?? 0, limits?.maxProperties == 0 ? 0 : 1)
    let members: [(name: String, value: JSONValue)] = (0..<SchemaProposer.count(count)).compactMap { index in
      value(of: type, limits?.values, place.numbered(index), filling, in: outer).map { ("key\(index + 1)", $0) }
    }
    if members.count == count { return .object(JSONObject(members)) }
    return (limits?.minProperties ?? 0) == 0 ? .object([:]) : nil
  }
}

extension JSONValue {
  /// The members; nil when the value is no object.
  var members: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }
}

extension DefaultPlan {
  /// The value as JSON; nil when it has none.
  fileprivate var json: JSONValue? {
    switch self {
    case .boolean(let value): .bool(value)
    case .integer(let value): .number(JSONNumber(value))
    case .number(let text): JSONNumber(text).map { .number($0) }
    case .double(let value): JSONNumber(value).map { .number($0) }
    case .string(let text): .string(text)
    case .enumeration(let value, _): value.json
    case .json(let text): try? JSONValue(json: text.utf8)
    }
  }
}
