import APIModel
import Diagnostics
import NodeTree
import OpenAPI

extension SchemaResolver {
  /// What a schema asserts, keyword by keyword.
  mutating func assertions(of schema: SchemaOrBoolean) -> Assertions {
    let source: String = schema.location.reference
    switch schema {
    case .boolean(let accepts, _): return Assertions(source: source, accepts ? [] : [.nothing])
    case .object(let object): return Assertions(source: source, assertions(of: object))
    }
  }

  /// What a schema object asserts, or, where it `isBase`, what it asserts beside being one of other schemas.
  mutating func assertions(of object: SchemaObject, isBase: Bool = false) -> [Assertion] {
    if object.openAPIVersion == .v30, let reference = object.reference {
      return assertion(ofReference: reference, in: object)
    }
    let all: [Assertion] = typeAssertions(of: object) + valueAssertions(of: object, isBase: isBase)
    guard object.isPlainlyNullable else { return all }
    let source: String = object.location.reference
    return [.anyOf([Assertions(source: source, [.type([.null])]), Assertions(source: source, all)], nil)]
  }

  private func typeAssertions(of object: SchemaObject) -> [Assertion] {
    guard let types = object.types ?? inferredType(of: object).map({ [$0.type] }) else { return [] }
    let names: [String] = types.map(\.rawValue) + (object.isNullable ? ["null"] : [])
    return [.type(JSONType.allCases.filter { names.contains($0.rawValue) })]
  }

  private mutating func valueAssertions(of object: SchemaObject, isBase: Bool) -> [Assertion] {
    var all: [Assertion] = []
    if let values = object.enumValues { all.append(unlisted(.enumeration(values.map(\.literal)))) }
    if let value = object.constValue { all.append(.const(value.literal)) }
    all += plainAssertions(of: object)
    all += arrayAssertions(of: object)
    all += objectAssertions(of: object)
    all += compositionAssertions(of: object, isBase: isBase)
    if let reference = object.reference { all += assertion(ofReference: reference, in: object) }
    if let reference = object.identity.dynamicReference,
      let name = name(ofDynamicReference: reference, in: object)
    {
      assert(name)
      all.append(.reference(name))
    }
    return all
  }

  /// What is asserted of numbers and strings.
  private mutating func plainAssertions(of object: SchemaObject) -> [Assertion] {
    let limits: NumericLimits = limits(object)
    let range: NumberRange? = object.format.flatMap(NumberRange.init)
    let string: StringSchema = string(of: object)
    return (limits.isEmpty && range == nil ? [] : [.number(limits, range)]) + (string.isEmpty ? [] : [.string(string)])
  }

  /// An assertion that an API which grows breaks.
  func unlisted(_ assertion: Assertion) -> Assertion {
    policy.acceptsUnlisted ? .deciding(assertion) : assertion
  }

  private mutating func assertion(ofReference reference: String, in object: SchemaObject) -> [Assertion] {
    guard let name = name(ofReference: reference, in: object) else { return [] }
    assert(name)
    return [.reference(name)]
  }
}
