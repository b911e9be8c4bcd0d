import APIModel
import JSONCoding
import Patterns
import SwiftGeneration

/// Changes to a value that satisfies a whole schema, each meant to break one keyword: proposals, of which a judge keeps
/// those that do.
struct SchemaChanges {
  /// How deep schemas are looked into: references may lead back.
  private static let greatestDepth = 6
  /// How many changes are proposed for one keyword that composes schemas.
  private static let greatestCount = 64

  private let schemas: SchemaTable

  /// Makes the changes for a module's schemas.
  init(_ schemas: SchemaTable) {
    self.schemas = schemas
  }

  /// The changes to a value at a place.
  func changes(of assertions: Assertions, _ value: JSONValue, at pointer: String, depth: Int = 0) -> [FixtureChange] {
    guard depth < Self.greatestDepth else { return [] }
    return assertions.all.flatMap { changes(of: $0, value, at: pointer, depth: depth + 1) }
  }

  private func changes(of assertion: Assertion, _ value: JSONValue, at pointer: String, depth: Int) -> [FixtureChange] {
    func inPlace(_ all: [Assertions]) -> [FixtureChange] {
      all.flatMap { changes(of: $0, value, at: pointer, depth: depth) }
    }
    func replaced(by values: [JSONValue]) -> [FixtureChange] { values.map { FixtureChange(pointer, .replace($0)) } }
    switch assertion {
    case .nothing: return []
    case .type: return replaced(by: JSONValue.oneOfEachKind + [.number(JSONNumber(1.5) ?? 1)])
    case .enumeration, .const: return replaced(by: value.others)
    case .number(let limits, _):
      let numbers = NumberFixtures(limits, of: .number).breaks() + NumberFixtures(limits, of: .int64).breaks()
      return replaced(by: numbers.map(\.value.json))
    case .string(let schema): return StringFixtures(schema).breaks().map { FixtureChange(pointer, $0.change) }
    case .deciding(let assertion): return changes(of: assertion, value, at: pointer, depth: depth)
    case .reference(let name): return inPlace([schemas.assertions(of: name)].compactMap(\.self))
    case .allOf(let all): return inPlace(all)
    case .anyOf(let branches, _), .oneOf(let branches, _):
      return Array(
        (replaced(by: JSONValue.oneOfEachKind + value.others) + merged(branches, value, at: pointer)
          + inPlace(branches)).prefix(Self.greatestCount))
    case .not(let schema): return merged([schema], value, at: pointer)
    case .conditional(let condition, let then, let otherwise):
      return merged([condition], value, at: pointer) + inPlace([condition, then, otherwise].compactMap(\.self))
    default:
      switch value {
      case .array(let elements): return changes(of: assertion, elements, at: pointer, depth: depth)
      case .object(let members): return changes(of: assertion, members, at: pointer, depth: depth)
      default: return []
      }
    }
  }

  /// The value changed so that it satisfies schemas that it need not, or must not.
  private func merged(_ all: [Assertions], _ value: JSONValue, at pointer: String) -> [FixtureChange] {
    let place = FixturePlace(String(pointer.split(separator: "/").last ?? "value"))
    let known: JSONObject = value.members ?? JSONObject()
    return all.flatMap { schema in
      [value, nil].compactMap { SchemaProposer(schemas).value(of: schema, from: $0, known: known, place) }
    }.filter { $0 != value }.map { FixtureChange(pointer, .replace($0)) }
  }

  // MARK: Lists

  private func changes(
    of assertion: Assertion, _ elements: [JSONValue], at pointer: String, depth: Int
  ) -> [FixtureChange] {
    let shorter: [FixtureChange] = [elements.dropLast(), elements.dropFirst(), elements.prefix(0)]
      .map { FixtureChange(pointer, .replace(.array(Array($0)))) }
    switch assertion {
    case .minItems(let least):
      return [FixtureChange(pointer, .replace(.array(Array(elements.prefix(max(0, least - 1))))))]
    case .maxItems(let most):
      return elements.first.map { most < 1 << 16 ? [FixtureChange(pointer, .longList($0, most + 1))] : [] } ?? []
    case .uniqueItems:
      return elements.first.map { first in
        [elements + [first], elements.map { _ in first }].map { FixtureChange(pointer, .replace(.array($0))) }
      } ?? []
    case .contains: return shorter
    case .prefixItems(let schemas):
      return zip(schemas, elements).enumerated().flatMap { index, pair in
        changes(of: pair.0, pair.1, at: "\(pointer)/\(index)", depth: depth)
      }
    case .items(let schema), .unevaluatedItems(let schema):
      let added: [FixtureChange] = [FixtureChange(pointer, .replace(.array(elements + [.string("x")])))]
      guard let last = elements.last else { return added }
      return added + changes(of: schema, last, at: "\(pointer)/\(elements.count - 1)", depth: depth)
    default: return []
    }
  }

  // MARK: Objects

  private func changes(
    of assertion: Assertion, _ members: JSONObject, at pointer: String, depth: Int
  ) -> [FixtureChange] {
    func removing(_ names: [String]) -> [FixtureChange] {
      names.map { FixtureChange(pointer + FixtureIssue.step($0), .remove) }
    }
    func adding(_ name: String, _ values: [JSONValue]) -> [FixtureChange] {
      values.map { FixtureChange(pointer + FixtureIssue.step(name), .replace($0)) }
    }
    switch assertion {
    case .minProperties(let least):
      return [FixtureChange(pointer, .replace(.object(JSONObject(Array(members.prefix(max(0, least - 1)))))))]
    case .maxProperties(let most):
      guard most <= 64, let first = members.first else { return [] }
      let extra: [(name: String, value: JSONValue)] =
        (0...max(0, most - members.count)).map { ("key\($0 + 1)", first.value) }
      return [FixtureChange(pointer, .replace(.object(JSONObject(Array(members) + extra))))]
    case .required(let names): return removing(names)
    case .dependentRequired(let all):
      return all.flatMap { dependency in
        removing(dependency.required) + adding(dependency.name, members[dependency.name] == nil ? [.string("x")] : [])
      }
    case .dependentSchemas(let all):
      return all.flatMap { member in
        changes(of: member.schema, .object(members), at: pointer, depth: depth)
          + adding(member.name, members[member.name] == nil ? JSONValue.oneOfEachKind : [])
      }
    case .properties(let all):
      return all.flatMap { member in
        members[member.name].map {
          changes(of: member.schema, $0, at: pointer + FixtureIssue.step(member.name), depth: depth)
        } ?? adding(member.name, JSONValue.oneOfEachKind)
      }
    case .patternProperties(let all):
      return all.flatMap { entry in
        PatternExample(of: entry.pattern)?.string(lengths: 1...64, isMatch: true).map {
          adding($0, JSONValue.oneOfEachKind)
        } ?? []
      }
    case .additionalProperties, .unevaluatedProperties: return adding("undeclared", JSONValue.oneOfEachKind)
    case .propertyNames:
      let longName = String(repeating: "x", count: 65)
      return ["", "?", "undeclared", longName].flatMap { adding($0, [.string("x")]) }
    default: return []
    }
  }
}

extension JSONValue {
  /// Other values of the same kind, and one of another kind.
  fileprivate var others: [JSONValue] {
    switch self {
    case .string(let text): [.string("undeclared"), .string(text + "x")]
    case .number(let number): [.number(JSONNumber("987654") ?? 0), .number(JSONNumber(number.text + "1") ?? 0)]
    case .bool(let value): [.bool(!value), .string("undeclared")]
    case .null: [.string("undeclared")]
    case .array: [.array([]), .array([.string("undeclared")])]
    case .object: [.object([:]), .object(["undeclared": .bool(true)])]
    }
  }
}
