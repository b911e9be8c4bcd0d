import APIModel
import Resolution
import Testing

@Suite("SchemaResolver: enumerations")
struct SchemaResolverEnumerationsTests {
  @Test(
    "integers that are listed are an enumeration of the width that their format says",
    arguments: [
      ("{type: integer, enum: [1, 2, -3, 4.0]}", .int64, [1, 2, -3, 4]),
      ("{type: integer, format: int32, enum: [1]}", .int32, [1]),
      ("{enum: [0, null, 1]}", .int64, [0, 1]), ("{oneOf: [{const: 1}, {const: 2}]}", .int64, [1, 2]),
      ("{type: integer, format: int32, oneOf: [{const: 1}, {const: 2}]}", .int32, [1, 2]),
      ("{type: integer, format: int32, oneOf: [{const: 1}, {const: 3000000000}]}", .int64, [1, 3_000_000_000]),
    ] as [(String, IntegerSchema.Format, [Int64])])
  func integers(_ schema: String, _ format: IntegerSchema.Format, _ integers: [Int64]) throws {
    let resolving = Resolving(schema: schema, version: "3.1.0")
    let enumeration: EnumerationSchema = try #require(resolving["Schema"]?.enumeration)

    #expect(resolving.diagnostics == "")
    #expect(enumeration.rawType == .integer(format))
    #expect(enumeration.values.map(\.rawValue) == integers.map { .integer($0) })
    #expect(resolving["Schema"]?.assertions == nil)
  }

  @Test(
    "what an integer must be beside being listed is asserted",
    arguments: [
      ("{const: 7}", "7*"), ("{type: integer, enum: [1, 9], maximum: 5}", "1|9*"),
      ("{type: integer, enum: []}", "integer*"), ("{enum: [1, 1.5]}", "1|1.5"), ("{enum: [1.5]}", "1.5"),
      ("{enum: [true]}", "boolean"), ("{type: number, enum: [1]}", "1"), ("{const: 0.5}", "0.5*"),
      ("{type: number, enum: [1, 9], maximum: 5}", "1|9*"), ("{type: number, enum: []}", "decimal*"),
      ("{type: number, format: int32, enum: [1]}", "1*"), ("{enum: [1, true]}", "any*"), ("{enum: [1.5, a]}", "any*"),
      ("{type: integer, format: uint64, enum: [1]}", "decimal*"),
      ("{type: integer, enum: [9223372036854775808, 1]}", "decimal*"),
      ("{type: integer, enum: [-9223372036854775808]}", "-9223372036854775808"),
    ])
  func limits(_ schema: String, _ text: String) {
    let resolving = Resolving(schema: schema, version: "3.1.0")

    #expect(resolving.diagnostics == "")
    #expect(resolving["Schema"]?.text == text)
  }

  @Test(
    "numbers that are listed are an enumeration, each by its value",
    arguments: [
      ("{type: number, enum: [0.5, 1, 2.50, -10e-1]}", .decimal, "0.5|1|2.5|-1"),
      ("{enum: [0.5, null, 1]}", .decimal, "0.5|1?"), ("{type: number, enum: [1e30, 12e-25]}", .decimal, "1e30|12e-25"),
      ("{type: number, enum: [18446744073709551615]}", .decimal, "18446744073709551615"),
      ("{type: number, format: double, enum: [0.1, 3, 1e30]}", .double, "0.1|3|1e30"),
      ("{type: number, format: float, enum: [0.1, 16777217]}", .float, "0.1|16777216"),
      ("{oneOf: [{const: 1}, {const: 0.5, title: HALF}]}", .decimal, "1|0.5"),
      ("{type: number, oneOf: [{const: 1}, {const: 2}]}", nil, "1|2"),
    ] as [(String, NumberSchema.Format?, String)])
  func numbers(_ schema: String, _ format: NumberSchema.Format?, _ text: String) throws {
    let resolving = Resolving(schema: schema, version: "3.1.0")
    let enumeration: EnumerationSchema = try #require(resolving["Schema"]?.enumeration)

    #expect(resolving.diagnostics == "")
    #expect(enumeration.rawType == format.map { .number($0) } ?? .integer(.int64))
    #expect(resolving["Schema"]?.text == text)
  }

  @Test("a number that is listed in two spellings is listed twice, and one that the format does not have is none")
  func numbersListedTwice() {
    let resolving = Resolving(schema: "{type: number, format: double, enum: [1, 1.0, '2', 1e400, 0.10, 0.1]}")

    #expect(
      resolving.diagnostics == """
        api.yaml:6:54: warning: '1' is listed twice [enum-value]
        api.yaml:6:59: warning: the type is double, which this value is not: no value is both [enum-value]
        api.yaml:6:64: warning: the type is double, which this value is not: no value is both [enum-value]
        api.yaml:6:77: warning: '0.1' is listed twice [enum-value]

        """)
    #expect(resolving["Schema"]?.text == "1|0.1")
  }

  @Test("values that are no integers of the type are told, and what is listed twice")
  func otherValues() {
    let resolving = Resolving(schema: "{type: integer, format: int32, enum: [1, '2', 3000000000, 1.0]}")

    #expect(
      resolving.diagnostics == """
        api.yaml:6:54: warning: the type is int32, which this value is not: no value is both [enum-value]
        api.yaml:6:59: warning: the type is int32, which this value is not: no value is both [enum-value]
        api.yaml:6:71: warning: '1' is listed twice [enum-value]

        """)
    #expect(resolving["Schema"]?.text == "1")
  }

  @Test("extensions name integers, and describe values, where there are as many as values and no two alike")
  func extensions() {
    let names = "x-enum-varnames: [LOW, HIGH]"
    let texts = "x-enum-descriptions: [Little., Much.]"

    #expect(notes("{type: integer, enum: [1, 2], \(names), \(texts)}") == ["LOW: Little.", "HIGH: Much."])
    #expect(notes("{type: string, enum: [a, b], \(names), \(texts)}") == ["-: Little.", "-: Much."])
    #expect(notes("{type: integer, enum: [1, 2, 3], \(names)}") == ["-: -", "-: -", "-: -"])
    #expect(notes("{type: integer, enum: [1, 2], x-enumNames: [A, A]}") == ["-: -", "-: -"])
    #expect(notes("{type: integer, enum: [1, 2], x-enum-varnames: A}") == ["-: -", "-: -"])
  }

  @Test("schemas that do nothing but list values are one enumeration, which each of them annotates")
  func annotated() {
    #expect(
      notes(
        """
        {type: integer, oneOf: [{const: 0, title: GUILD_TEXT, description: A channel.}, {const: 1, title: DM},
        {const: 2}]}
        """) == ["GUILD_TEXT: A channel.", "DM: -", "-: -"])
    #expect(
      notes("{oneOf: [{const: 0, title: A}, {const: 1, title: A}, {const: 2, title: ''}, {const: 3, title: B}]}")
        == ["-: -", "-: -", "-: -", "B: -"])
    #expect(
      notes("{anyOf: [{const: eur, title: Euro}, {const: usd, title: Dollar, description: Of the US.}]}")
        == ["-: Euro", "-: Of the US."])
  }

  @Test(
    "an enumeration of schemas has all their values, and accepts null where one of them does",
    arguments: [
      ("{oneOf: [{const: a}, {const: b}]}", "a|b"), ("{oneOf: [{const: a}, {enum: [b, c]}]}", "a|b|c"),
      ("{oneOf: [{const: a}, {const: b}, {type: 'null'}]}", "a|b?"),
      ("{type: integer, format: int32, oneOf: [{const: 1}, {const: 2}]}", "1|2"),
      ("{oneOf: [{const: a}, {const: a}]}", "string*"), ("{oneOf: [{const: 1}, {const: 1.0}]}", "decimal*"),
      ("{oneOf: [{const: a}, {const: 1}]}", "(a* or 1*)*"),
      ("{oneOf: [{const: a, minLength: 3}, {const: b}]}", "a|b*"),
    ])
  func branches(_ schema: String, _ text: String) {
    let resolving = Resolving(schema: schema, version: "3.1.0")

    #expect(resolving.diagnostics == "")
    #expect(resolving["Schema"]?.text == text)
  }

  @Test("two spellings of one number are one value, which oneOf refuses")
  func spellings() {
    let resolving = Resolving(schema: "{type: number, oneOf: [{const: 1}, {const: 1.0}]}", version: "3.1.0")

    #expect(
      resolving["Schema"]?.assertions
        == .at(
          "", .type([.number]),
          .oneOf(
            [.at("/oneOf/0", .const(.number("1"))), .at("/oneOf/1", .const(.number("1.0")))], nil)))
  }

  @Test("where values that are not listed are refused, the list that several schemas are is asserted as one")
  func closed() {
    let resolving = Resolving(
      schema: "{oneOf: [{const: a}, {const: b}]}", version: "3.1.0",
      policy: ResolutionPolicy(acceptsUnlisted: false, infersTypes: true))

    #expect(resolving["Schema"]?.assertions == .at("", .enumeration([.string("a"), .string("b")])))
  }

  @Test(
    "of two enumerations that must both hold, one that has a name and lists what both do is the type",
    arguments: [
      ("{allOf: [{$ref: '#/components/schemas/Kind'}, {enum: [1]}]}", "reference Kind*"),
      ("{enum: [1], allOf: [{$ref: '#/components/schemas/Kind'}]}", "reference Kind*"),
      ("{allOf: [{$ref: '#/components/schemas/Kind'}, {enum: [1, 3]}]}", "integer*"),
      ("{type: string, allOf: [{enum: [a, b]}, {enum: [b, a]}]}", "a|b*"),
      ("{type: string, allOf: [{enum: [a, b]}, {enum: [b]}]}", "string*"),
      ("{allOf: [{enum: [a]}, {enum: [1]}]}", "any*"), ("{allOf: [{enum: [0.5, 1]}, {type: integer}]}", "integer*"),
      ("{type: integer, allOf: [{enum: [0.5, 1]}]}", "integer*"),
      ("{type: number, allOf: [{$ref: '#/components/schemas/Kind'}]}", "reference Kind"),
      ("{allOf: [{enum: [0.5, 1]}, {enum: [1, 0.5]}]}", "0.5|1*"),
      ("{allOf: [{enum: [0.5]}, {enum: [1]}]}", "decimal*"),
      ("{allOf: [{type: string}, {enum: [0.5]}]}", "any*"),
    ])
  func both(_ schema: String, _ text: String) {
    let resolving = Resolving(schemas: "Schema: \(schema)\nKind: {type: integer, enum: [1, 2]}", version: "3.1.0")

    #expect(resolving.diagnostics == "")
    #expect(resolving["Schema"]?.text == text)
  }

  /// What is said about each listed value: its name and its text.
  private func notes(_ schema: String) -> [String] {
    let resolving = Resolving(schema: schema, version: "3.1.0")
    return resolving["Schema"]?.enumeration?.values.map { "\($0.name ?? "-"): \($0.documentation.text ?? "-")" } ?? []
  }
}

extension Schema {
  fileprivate var enumeration: EnumerationSchema? {
    if case .enumeration(let enumeration) = kind { enumeration } else { nil }
  }
}

extension Documentation {
  fileprivate var text: String? { description ?? summary }
}
