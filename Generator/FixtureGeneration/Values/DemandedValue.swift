import APIModel
import JSONCoding
import Patterns
import SwiftGeneration

/// A value that is proposed for what keywords ask.
struct DemandedValue {
  /// What is asked.
  let demand: SchemaDemand
  /// Values of members that can be added.
  let known: JSONObject
  /// Where the value stands.
  let place: FixturePlace
  /// How many values for the same demand were not taken before this one.
  let variant: Int
  /// How many values are around it.
  let depth: Int
  /// What makes the values inside.
  let proposer: SchemaProposer

  /// The value, changed out of another one where that is of an allowed type; nil when there is none.
  func value(from base: JSONValue?) -> JSONValue? {
    if let allowed = demand.allowedValues {
      let values: [JSONValue] = allowed.filter { $0 != .null && demand.allows($0) }
      return allowed.first { $0 == base && variant == 0 } ?? values.dropFirst(variant).first ?? allowed.first
    }
    let base: JSONValue? = base.flatMap { demand.allows($0) ? $0 : nil }
    switch (base, demand.preferredType) {
    case (.object(let object)?, _): return .object(self.object(from: object))
    case (.array(let elements)?, _): return .array(array(from: elements))
    case (.string?, _), (nil, .string?): return string
    case (.number?, _), (nil, .number?), (nil, .integer?): return number
    case (nil, .object?): return .object(object(from: nil))
    case (nil, .array?): return .array(array(from: []))
    case (nil, .boolean?): return .bool(true)
    case (nil, .null?): return .null
    case (let base, _): return demand.types?.isEmpty == true ? nil : base ?? .string(place.name)
    }
  }

  private var string: JSONValue? {
    var seed = FixtureSeed(place.source)
    let fixtures = StringFixtures(demand.string ?? StringSchema())
    return fixtures.valid(name: place.name, variant: variant, seed: &seed).map { .string($0) }
  }

  private var number: JSONValue? {
    let isInteger: Bool = demand.types.map { !$0.contains(.number) } ?? false
    let fixtures = NumberFixtures(demand.number ?? NumericLimits(), of: isInteger ? .int64 : .number)
    return fixtures.valid(variant: variant)?.json
  }

  // MARK: Objects

  private func object(from base: JSONObject?) -> JSONObject {
    var object: JSONObject = base ?? JSONObject()
    let fills: Bool = base == nil && SchemaProposer.isFilled(at: depth)
    let declared: [String] = fills ? demand.members.map(\.name) : []
    for name in demand.required + declared where object[name] == nil { object[name] = member(name) }
    for name in demand.required(beside: object.names) where object[name] == nil { object[name] = member(name) }
    for name in object.names { object[name] = isName(name) ? kept(object[name], name) : nil }
    fill(&object)
    let optional: [String] = object.names.filter { !demand.required.contains($0) }
    for name in optional.reversed() where object.count > demand.properties.most { object[name] = nil }
    return object
  }

  /// Adds members until there are enough: those that are known first.
  private func fill(_ object: inout JSONObject) {
    let wanted: Int = SchemaProposer.count(demand.properties.least)
    for name in demand.members.map(\.name) + known.names where object.count < wanted && object[name] == nil {
      object[name] = member(name)
    }
    for index in 0..<wanted where object.count < wanted {
      if let name = extraName(index), object[name] == nil { object[name] = member(name) }
    }
  }

  private func isName(_ name: String) -> Bool {
    demand.names.allSatisfy { proposer.isSatisfied($0, by: .string(name)) }
  }

  /// The name of a member that nothing declares; nil when none was found.
  private func extraName(_ index: Int) -> String? {
    let names = FixturePlace("key").numbered(index)
    if !demand.names.isEmpty {
      let name: JSONValue? = proposer.value(
        of: Assertions(source: "", [.allOf(demand.names)]), from: nil, names, variant: index, depth: depth + 1)
      return if case .string(let text)? = name { text } else { nil }
    }
    return demand.patterns.first.map { entry in
      PatternExample(of: entry.pattern)?.string(lengths: (index + 1)...(index + 64), isMatch: true)
    } ?? "key\(index + 1)"
  }

  /// A value of a member that is not there; nil when nothing can be there.
  private func member(_ name: String) -> JSONValue? { kept(known[name], name) ?? made(name) }

  private func made(_ name: String) -> JSONValue? {
    let schemas: [Assertions] = asked(of: name)
    let all = Assertions(source: "", schemas.isEmpty ? [] : [.allOf(schemas)])
    return proposer.value(of: all, from: nil, FixturePlace(name), depth: depth + 1)
  }

  /// The value of a member, changed into one that is allowed; nil when there is none.
  private func kept(_ value: JSONValue?, _ name: String) -> JSONValue? {
    guard let value else { return nil }
    return asked(of: name).reduce(value) { value, schema in
      value.flatMap { proposer.value(of: schema, from: $0, FixturePlace(name), depth: depth + 1) }
    }
  }

  /// What is asked of a member of that name.
  private func asked(of name: String) -> [Assertions] {
    let own: [Assertions] =
      demand.members.filter { $0.name == name }.map(\.schema)
      + demand.patterns.filter { PatternExample.matches($0.pattern, name) }.map(\.schema)
    return own.isEmpty && known[name] == nil ? demand.others : own
  }

  // MARK: Lists

  private func array(from base: [JSONValue]) -> [JSONValue] {
    var elements: [JSONValue] = base.enumerated().compactMap { index, element in self.element(at: index, from: element)
    }
    for (schema, count) in demand.contained {
      let missing: Int = count - elements.filter { proposer.isSatisfied(schema, by: $0) }.count
      for _ in 0..<max(0, SchemaProposer.count(missing)) {
        if let element = proposer.value(of: schema, from: nil, place, depth: depth + 1) { elements.append(element) }
      }
    }
    let wanted: Int = max(demand.items.least, base.isEmpty && demand.items.most > 0 ? 1 : 0)
    for index in elements.count..<max(elements.count, SchemaProposer.count(wanted)) {
      if let element = element(at: index, from: nil) { elements.append(element) }
    }
    return Array(elements.prefix(demand.items.most))
  }

  private func element(at index: Int, from base: JSONValue?) -> JSONValue? {
    let schemas: [Assertions] = index < demand.prefix.count ? [demand.prefix[index]] : demand.elements
    let all = Assertions(source: "", schemas.isEmpty ? [] : [.allOf(schemas)])
    return proposer.value(of: all, from: base, place.numbered(index), depth: depth + 1)
  }
}
