import APIModel
@_spi(Generated) import APIRuntime
@_spi(Generated) import JSONCoding
import SwiftGeneration
import SwiftSource

/// One reading of a value, as generated code and the runtime's reader do it.
struct FixtureReading {
  /// Whose models and schemas these are.
  let judge: FixtureJudge

  /// What was wrong so far, no two issues the same.
  private(set) var issues: [FixtureIssue] = []

  /// Makes a reading that has met nothing.
  init(judge: FixtureJudge) {
    self.judge = judge
  }

  private mutating func refuse(_ keyword: String, at pointer: String) {
    let issue = FixtureIssue(pointer: pointer, keyword: keyword)
    if !issues.contains(issue) { issues.append(issue) }
  }

  /// Reads a value of a model.
  mutating func read(_ value: JSONValue, as model: ModelPlan) {
    if case .alias(let plan) = model.kind {
      read(value, as: plan.type, nil, isNullable: plan.isNullable, at: "")
    } else {
      _ = decode(value, as: model, at: "")
    }
  }

  /// Reads a value of a structure: all of it, or the member of a name and what is asked of the whole.
  mutating func read(_ value: JSONValue, as structure: StructurePlan, _ model: ModelPlan, only name: String?) {
    guard decode(value, as: structure, only: name, at: ""), let schema = model.schema else { return }
    check(value, judge.schemas.schema(named: schema), at: "")
  }

  /// Reads a value of a type, and checks what is asked of it.
  mutating func read(
    _ value: JSONValue, as type: ValueType, _ constraint: ConstraintPlan?, isNullable: Bool, at pointer: String
  ) {
    let isNull: Bool = isNullable && value == .null
    let isChecked: Bool = isNull ? constraint?.isSchema == true : decode(value, as: type, at: pointer)
    guard let constraint, isChecked || isNullable && constraint.isSchema else { return }
    check(value, judge.schemas.schema(of: constraint), at: pointer)
  }

  private mutating func check(_ value: JSONValue, _ schema: JSONSchema, at pointer: String) {
    for violation in schema.violations(by: value).kept {
      refuse(violation.keyword, at: pointer + violation.path.map(FixtureIssue.step).joined())
    }
  }

  // MARK: Types

  /// Reads a value of a type.
  ///
  /// - Returns: Whether there is a value, although parts of it may be wrong.
  private mutating func decode(_ value: JSONValue, as type: ValueType, at pointer: String) -> Bool {
    switch type.underlying {
    case .json: return true
    case .string: return scalar(String.self, value, at: pointer)
    case .boolean: return scalar(Bool.self, value, at: pointer)
    case .date: return scalar(Date.self, value, at: pointer)
    case .int32: return scalar(Int32.self, value, at: pointer)
    case .int64: return scalar(Int64.self, value, at: pointer)
    case .number: return scalar(JSONNumber.self, value, at: pointer)
    case .double: return scalar(Double.self, value, at: pointer)
    case .float: return scalar(Float.self, value, at: pointer)
    case .array(let element, let isNullable): return array(of: element, isNullable, value, at: pointer)
    case .map(let element, let isNullable): return map(of: element, isNullable, value, at: pointer)
    case .structure(let name), .enumeration(let name, _), .union(let name):
      return judge.model(name).map { decode(value, as: $0, at: pointer) } ?? false
    case .alias, .file: return false
    }
  }

  private mutating func scalar<Value: JSONConvertible>(
    _ type: Value.Type, _ value: JSONValue, at pointer: String
  ) -> Bool {
    guard let decoded = try? JSONReader.decode(type, from: value.json) else { return false }
    for fault in decoded.faults {
      switch fault.reason {
      case .wrongKind: refuse("type", at: pointer)
      default: refuse("format", at: pointer)
      }
    }
    return decoded.value != nil
  }

  private mutating func array(
    of element: ValueType, _ isNullable: Bool, _ value: JSONValue, at pointer: String
  ) -> Bool {
    guard case .array(let elements) = value else { return wrongKind(at: pointer) }
    for (index, value) in elements.enumerated() where !isNullable || value != .null {
      _ = decode(value, as: element, at: "\(pointer)/\(index)")
    }
    return true
  }

  private mutating func map(of element: ValueType, _ isNullable: Bool, _ value: JSONValue, at pointer: String) -> Bool {
    guard case .object(let members) = value else { return wrongKind(at: pointer) }
    for (name, value) in members where !isNullable || value != .null {
      _ = decode(value, as: element, at: pointer + FixtureIssue.step(name))
    }
    return true
  }

  private mutating func wrongKind(at pointer: String) -> Bool {
    refuse("type", at: pointer)
    return false
  }

  // MARK: Models

  private mutating func decode(_ value: JSONValue, as model: ModelPlan, at pointer: String) -> Bool {
    let isRead: Bool
    switch model.kind {
    case .structure(let structure): isRead = decode(value, as: structure, at: pointer)
    case .enumeration(let enumeration):
      isRead =
        switch enumeration.rawType {
        case .string: scalar(String.self, value, at: pointer)
        case .integer(.int32): scalar(Int32.self, value, at: pointer)
        case .integer(.int64): scalar(Int64.self, value, at: pointer)
        case .number(.decimal): scalar(JSONNumber.self, value, at: pointer)
        case .number(.double): scalar(Double.self, value, at: pointer)
        case .number(.float): scalar(Float.self, value, at: pointer)
        }
    case .union(let union): isRead = decode(value, as: union, of: model, at: pointer)
    case .alias(let plan): isRead = decode(value, as: plan.type, at: pointer)
    case .form: return false
    }
    if let schema = model.schema, isRead || model.isUnion {
      check(value, judge.schemas.schema(named: schema), at: pointer)
    }
    return isRead
  }

  private mutating func decode(
    _ value: JSONValue, as structure: StructurePlan, only one: String? = nil, at pointer: String
  ) -> Bool {
    guard case .object(let members) = value else { return wrongKind(at: pointer) }
    for (name, value) in members where one == nil || name == one {
      let pointer: String = pointer + FixtureIssue.step(name)
      if let member = structure.members.first(where: { $0.wireName.utf8.elementsEqual(name.utf8) }) {
        read(value, as: member.type, member.constraint, isNullable: member.presence.isNullable, at: pointer)
      } else if let others = structure.additionalProperties, !others.isNullable || value != .null {
        _ = decode(value, as: others.type, at: pointer)
      }
    }
    for member in structure.members where member.presence.isRequired && members[member.wireName] == nil {
      refuse("required", at: pointer + FixtureIssue.step(member.wireName))
    }
    return true
  }

  private mutating func decode(
    _ value: JSONValue, as union: UnionPlan, of model: ModelPlan, at pointer: String
  ) -> Bool {
    switch union.selection {
    case .tag(let discriminator):
      guard case .object(let members) = value else { return wrongKind(at: pointer) }
      guard let told = members[discriminator.propertyName],
        discriminator.tags.contains(where: { $0.value.isOfType(of: told) })
      else {
        refuse("required", at: pointer + FixtureIssue.step(discriminator.propertyName))
        return true
      }
      guard let tag = discriminator.tags.first(where: { $0.value.json == told }) else { return true }
      return decode(value, as: union.branches[tag.branch], at: pointer)
    case .types(let types):
      guard let index = types.firstIndex(where: { $0.isType(of: value) }) else {
        refuse("type", at: pointer)
        return true
      }
      return decode(value, as: union.branches[index], at: pointer)
    case .trial: return true
    }
  }

  private mutating func decode(_ value: JSONValue, as branch: UnionPlan.Branch, at pointer: String) -> Bool {
    guard let unionCase = branch.valueCase else { return scalar(String.self, value, at: pointer) }
    guard decode(value, as: unionCase.type, at: pointer) else { return false }
    if let constraint = unionCase.constraint { check(value, judge.schemas.schema(of: constraint), at: pointer) }
    return true
  }
}

extension FixtureIssue {
  /// The name of a member or the index of an element as a step of a pointer.
  static func step(_ name: String) -> String {
    "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}

extension ModelPlan {
  /// Whether the values follow one of several schemas.
  fileprivate var isUnion: Bool {
    if case .union = kind { true } else { false }
  }
}

extension EnumerationSchema.RawValue {
  /// Whether a value is a string as this is, an integer, or a number.
  fileprivate func isOfType(of value: JSONValue) -> Bool {
    switch (self, value) {
    case (.string, .string): true
    case (.integer, .number(let number)): number.isInteger
    case (.number, .number): true
    default: false
    }
  }
}

extension JSONType {
  /// Whether a union takes a value for one of this type; every number for an integer.
  fileprivate func isType(of value: JSONValue) -> Bool {
    switch (self, value) {
    case (.null, .null), (.boolean, .bool), (.string, .string), (.array, .array), (.object, .object): true
    case (.integer, .number), (.number, .number): true
    default: false
    }
  }
}
