import APIModel
import JSONCoding

/// What keywords without any that compose ask of a value, taken together.
struct SchemaDemand {
  /// The values that each `const` and `enum` allows.
  private(set) var values: [[JSONValue]] = []
  /// The types that are allowed, the intersection of all; nil when none is named.
  private(set) var types: [JSONType]?
  /// What is asked of numbers.
  private(set) var number: NumericLimits?
  /// What is asked of strings.
  private(set) var string: StringSchema?
  /// The least and greatest numbers of elements.
  private(set) var items: (least: Int, most: Int) = (0, .max)
  /// What is asked of the first elements.
  private(set) var prefix: [Assertions] = []
  /// What is asked of the other ones.
  private(set) var elements: [Assertions] = []
  /// What some element must be, and how often.
  private(set) var contained: [(schema: Assertions, count: Int)] = []
  /// The least and greatest numbers of members.
  private(set) var properties: (least: Int, most: Int) = (0, .max)
  /// The members that must be there.
  private(set) var required: [String] = []
  /// The members that must be there when others are.
  private(set) var dependencies: [MemberDependency] = []
  /// What is asked of members, in the order of the description.
  private(set) var members: [AssertedMember] = []
  /// What is asked of members whose names match a pattern.
  private(set) var patterns: [AssertedPattern] = []
  /// What is asked of names.
  private(set) var names: [Assertions] = []
  /// What is asked of other members.
  private(set) var others: [Assertions] = []

  /// Takes keywords together.
  init(_ assertions: [Assertion]) {
    for assertion in assertions { add(assertion) }
  }

  private mutating func add(_ assertion: Assertion) {
    switch assertion {
    case .nothing: types = []
    case .type(let allowed): types = types.map { $0.filter(allowed.contains) } ?? allowed
    case .enumeration(let literals): values.append(literals.map(\.json))
    case .const(let literal): values.append([literal.json])
    case .number(let limits, _): number = number?.tightened(by: limits) ?? limits
    case .string(let schema): string = string?.tightened(by: schema) ?? schema
    case .minItems, .maxItems, .uniqueItems, .prefixItems, .items, .contains: addArray(assertion)
    default: addObject(assertion)
    }
  }

  private mutating func addArray(_ assertion: Assertion) {
    switch assertion {
    case .minItems(let least): items.least = max(items.least, least)
    case .maxItems(let most): items.most = min(items.most, most)
    case .prefixItems(let schemas): addPrefix(schemas)
    case .items(let schema): elements.append(schema)
    case .contains(let schema, let minimum, _): contained.append((schema, minimum ?? 1))
    default: break
    }
  }

  private mutating func addPrefix(_ schemas: [Assertions]) {
    for (index, schema) in schemas.enumerated() {
      if prefix.indices.contains(index) {
        prefix[index] = Assertions(source: schema.source, [.allOf([prefix[index], schema])])
      } else {
        prefix.append(schema)
      }
    }
  }

  private mutating func addObject(_ assertion: Assertion) {
    switch assertion {
    case .minProperties(let least): properties.least = max(properties.least, least)
    case .maxProperties(let most): properties.most = min(properties.most, most)
    case .required(let names): required += names.filter { !required.contains($0) }
    case .dependentRequired(let all): dependencies += all
    case .properties(let all): members += all
    case .patternProperties(let all): patterns += all
    case .propertyNames(let schema): names.append(schema)
    case .additionalProperties(let schema), .unevaluatedProperties(let schema): others.append(schema)
    default: break
    }
  }

  // MARK: Questions

  /// The values that every `const` and `enum` allows; nil when there is neither.
  var allowedValues: [JSONValue]? {
    values.first.map { first in first.filter { value in values.dropFirst().allSatisfy { $0.contains(value) } } }
  }

  /// The type that a value is made of; nil when nothing says so.
  var preferredType: JSONType? {
    if let types { return types.first { $0 != .null } ?? types.first }
    if !members.isEmpty || !required.isEmpty || properties.least > 0 || !others.isEmpty || !patterns.isEmpty {
      return .object
    }
    if !elements.isEmpty || !prefix.isEmpty || !contained.isEmpty || items.least > 0 { return .array }
    if string != nil { return .string }
    return number == nil ? nil : .number
  }

  /// Whether a value is of an allowed type.
  func allows(_ value: JSONValue) -> Bool { types?.contains { $0.contains(value) } ?? true }

  /// The names of members that must be there beside those that are.
  func required(beside names: [String]) -> [String] {
    dependencies.filter { names.contains($0.name) || required.contains($0.name) }
      .reduce(into: required) { all, dependency in all += dependency.required.filter { !all.contains($0) } }
  }
}

extension JSONType {
  /// Whether a value is of the type.
  func contains(_ value: JSONValue) -> Bool {
    switch (self, value) {
    case (.null, .null), (.boolean, .bool), (.string, .string), (.array, .array), (.object, .object): true
    case (.number, .number): true
    case (.integer, .number(let number)): number.isInteger
    default: false
    }
  }
}
