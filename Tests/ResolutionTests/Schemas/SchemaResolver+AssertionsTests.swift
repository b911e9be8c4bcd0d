import APIModel
import Patterns
import Resolution
import Testing

/// Every keyword of JSON Schema asserts something, in the words of the schema that it stands in.
@Suite("SchemaResolver: assertions")
struct SchemaResolverAssertionsTests {
  /// What a schema asserts inside `not`, where no Swift type says a part of it.
  private static func assertions(
    of schema: String, version: String = "3.1.0", policy: ResolutionPolicy = ResolutionPolicy(infersTypes: false)
  ) -> [Assertion]? {
    let resolving = Resolving(schema: "{not: \(schema)}", version: version, policy: policy)
    guard case .not(let inner)? = resolving["Schema"]?.assertions?.all.first else { return nil }
    return inner.all
  }

  @Test(
    "keywords about values of any type",
    arguments: [
      ("true", []), ("false", [.nothing]), ("{}", []), ("{description: D, x-y: 1}", []),
      ("{type: integer}", [.type([.integer])]), ("{type: [string, 'null']}", [.type([.null, .string])]),
      ("{const: 1.50}", [.const(.number("1.50"))]), ("{const: null}", [.const(.null)]),
      (
        "{enum: [null, true, a, [1], {b: c}]}",
        [
          .deciding(
            .enumeration([
              .null, .boolean(true), .string("a"), .array([.number("1")]),
              .object([JSONLiteral.Member(name: "b", value: .string("c"))]),
            ]))
        ]
      ),
    ] as [(String, [Assertion])])
  func any(_ schema: String, _ expected: [Assertion]) { #expect(Self.assertions(of: schema) == expected) }

  @Test(
    "keywords about numbers, in the dialects of both versions",
    arguments: [
      (
        "3.1.0", "{minimum: 1, exclusiveMaximum: 2.5}",
        .number(NumericLimits(minimum: "1", exclusiveMaximum: "2.5"), nil)
      ),
      ("3.1.0", "{multipleOf: 0.01}", .number(NumericLimits(multipleOf: "0.01"), nil)),
      ("3.0.3", "{minimum: 1, exclusiveMinimum: true}", .number(NumericLimits(exclusiveMinimum: "1"), nil)),
      ("3.0.3", "{maximum: 1, exclusiveMaximum: false}", .number(NumericLimits(maximum: "1"), nil)),
      ("3.1.0", "{format: int32}", .number(NumericLimits(), .int32)),
      ("3.1.0", "{format: int64, minimum: 0}", .number(NumericLimits(minimum: "0"), .int64)),
    ] as [(String, String, Assertion)])
  func numbers(_ version: String, _ schema: String, _ expected: Assertion) {
    #expect(Self.assertions(of: schema, version: version) == [expected])
  }

  @Test(
    "keywords about strings",
    arguments: [
      ("{minLength: 1, maxLength: 2}", .string(StringSchema(minLength: 1, maxLength: 2))),
      ("{format: email}", .string(StringSchema(format: .email))),
      ("{format: date-time, maxLength: 24}", .string(StringSchema(format: .dateTime, maxLength: 24))),
    ] as [(String, Assertion)])
  func strings(_ schema: String, _ expected: Assertion) { #expect(Self.assertions(of: schema) == [expected]) }

  @Test("a pattern is compiled")
  func patterns() throws {
    let pattern = try PatternCompiler().compile("^a")

    #expect(Self.assertions(of: "{pattern: ^a}") == [.string(StringSchema(pattern: pattern))])
    #expect(
      Self.assertions(of: "{patternProperties: {^a: {minLength: 1}}}") == [
        .patternProperties([
          AssertedPattern(
            pattern: pattern, schema: .at("/not/patternProperties/^a", .string(StringSchema(minLength: 1))))
        ])
      ])
  }

  @Test(
    "keywords about arrays",
    arguments: [
      ("{minItems: 1, maxItems: 2}", [.minItems(1), .maxItems(2)]), ("{uniqueItems: true}", [.uniqueItems]),
      ("{uniqueItems: false}", []), ("{items: {type: string}}", [.items(.at("/not/items", .type([.string])))]),
      (
        "{prefixItems: [{type: string}, true], items: false}",
        [
          .prefixItems([.at("/not/prefixItems/0", .type([.string])), .at("/not/prefixItems/1")]),
          .items(.at("/not/items", .nothing)),
        ]
      ),
      ("{contains: {const: 1}}", [.contains(.at("/not/contains", .const(.number("1"))), minimum: nil, maximum: nil)]),
      (
        "{contains: {}, minContains: 0, maxContains: 3}",
        [.contains(.at("/not/contains"), minimum: 0, maximum: 3)]
      ), ("{unevaluatedItems: {type: 'null'}}", [.unevaluatedItems(.at("/not/unevaluatedItems", .type([.null])))]),
    ] as [(String, [Assertion])])
  func arrays(_ schema: String, _ expected: [Assertion]) { #expect(Self.assertions(of: schema) == expected) }

  @Test(
    "keywords about objects",
    arguments: [
      ("{required: [a, b]}", [.required(["a", "b"])]),
      ("{minProperties: 1, maxProperties: 2}", [.minProperties(1), .maxProperties(2)]),
      (
        "{properties: {b: {type: string}, a: {}}}",
        [
          .properties([
            AssertedMember(name: "b", schema: .at("/not/properties/b", .type([.string]))),
            AssertedMember(name: "a", schema: .at("/not/properties/a")),
          ])
        ]
      ),
      (
        "{additionalProperties: {type: string}}",
        [.additionalProperties(.at("/not/additionalProperties", .type([.string])))]
      ),
      (
        "{propertyNames: {maxLength: 1}}",
        [.propertyNames(.at("/not/propertyNames", .string(StringSchema(maxLength: 1))))]
      ),
      ("{dependentRequired: {a: [b]}}", [.dependentRequired([MemberDependency(name: "a", required: ["b"])])]),
      (
        "{dependentSchemas: {a: {required: [b]}}}",
        [.dependentSchemas([AssertedMember(name: "a", schema: .at("/not/dependentSchemas/a", .required(["b"])))])]
      ),
      (
        "{unevaluatedProperties: {type: string}}",
        [.unevaluatedProperties(.at("/not/unevaluatedProperties", .type([.string])))]
      ),
    ] as [(String, [Assertion])])
  func objects(_ schema: String, _ expected: [Assertion]) { #expect(Self.assertions(of: schema) == expected) }

  @Test(
    "keywords that compose",
    arguments: [
      ("{allOf: [true, {type: string}]}", .allOf([.at("/not/allOf/0"), .at("/not/allOf/1", .type([.string]))])),
      ("{anyOf: [{type: string}]}", .anyOf([.at("/not/anyOf/0", .type([.string]))], nil)),
      ("{oneOf: [{type: string}]}", .oneOf([.at("/not/oneOf/0", .type([.string]))], nil)),
      ("{not: {type: string}}", .not(.at("/not/not", .type([.string])))),
      (
        "{if: {type: string}, then: {minLength: 1}, else: false}",
        .conditional(
          .at("/not/if", .type([.string])), then: .at("/not/then", .string(StringSchema(minLength: 1))),
          else: .at("/not/else", .nothing))
      ), ("{if: true}", .conditional(.at("/not/if"), then: nil, else: nil)),
      ("{$ref: '#/components/schemas/Other'}", .reference(SchemaName("Other"))),
    ] as [(String, Assertion)])
  func compositions(_ schema: String, _ expected: Assertion) { #expect(Self.assertions(of: schema) == [expected]) }

  @Test("'then' and 'else' without 'if' say nothing")
  func withoutCondition() { #expect(Self.assertions(of: "{then: false, else: false}") == []) }

  @Test(
    "'nullable' is a type beside 'type', and a branch where no type stands beside it or where others are composed",
    arguments: [
      ("{type: string, nullable: true}", [.type([.null, .string])]),
      (
        "{nullable: true, minLength: 1}",
        [.anyOf([.at("/not", .type([.null])), .at("/not", .string(StringSchema(minLength: 1)))], nil)]
      ),
      (
        "{type: object, nullable: true, allOf: [{$ref: '#/components/schemas/Other'}]}",
        [
          .anyOf(
            [
              .at("/not", .type([.null])),
              .at(
                "/not", .type([.null, .object]),
                .allOf([.at("/not/allOf/0", .reference(SchemaName("Other")))])),
            ], nil)
        ]
      ), ("{$ref: '#/components/schemas/Other', nullable: true}", [.reference(SchemaName("Other"))]),
    ] as [(String, [Assertion])])
  func nullable(_ schema: String, _ expected: [Assertion]) {
    #expect(Self.assertions(of: schema, version: "3.0.3") == expected)
  }

  // MARK: Policies

  @Test(
    "what an API may outgrow is asserted only where it decides, unless the policy is exact",
    arguments: [
      ("{enum: [1]}", .enumeration([.number("1")])),
      ("{additionalProperties: false}", .additionalProperties(.at("/not/additionalProperties", .nothing))),
      ("{unevaluatedProperties: false}", .unevaluatedProperties(.at("/not/unevaluatedProperties", .nothing))),
    ] as [(String, Assertion)])
  func unlisted(_ schema: String, _ assertion: Assertion) {
    let exact = ResolutionPolicy(acceptsUnlisted: false, infersTypes: false)

    #expect(Self.assertions(of: schema) == [.deciding(assertion)])
    #expect(Self.assertions(of: schema, policy: exact) == [assertion])
  }

  @Test(
    "a type that is inferred is asserted, unless the policy is exact",
    arguments: [
      ("{required: [a]}", .object, .required(["a"])),
      ("{items: false}", .array, .items(.at("/anyOf/0/items", .nothing))),
    ] as [(String, JSONType, Assertion)])
  func inferred(_ schema: String, _ type: JSONType, _ assertion: Assertion) {
    let any = "{anyOf: [\(schema), {$ref: '#/components/schemas/Other'}]}"
    let other: Assertions = .at("/anyOf/1", .reference(SchemaName("Other")))
    let exact = ResolutionPolicy(acceptsUnlisted: false, infersTypes: false)

    #expect(
      Resolving(schema: any, version: "3.1.0")["Schema"]?.assertions
        == .at("", .anyOf([.at("/anyOf/0", .type([type]), assertion), other], nil)))
    #expect(
      Resolving(schema: any, version: "3.1.0", policy: exact)["Schema"]?.assertions
        == .at("", .anyOf([.at("/anyOf/0", assertion), other], nil)))
  }

  @Test("no type is inferred below a condition, for a value of another type follows it", arguments: ["then", "else"])
  func conditional(_ keyword: String) {
    let resolving = Resolving(
      schema: "{if: {required: [if]}, \(keyword): {properties: {then: {items: {type: string}}}}}", version: "3.1.0")
    let member = AssertedMember(
      name: "then",
      schema: .at("/\(keyword)/properties/then", .items(.at("/\(keyword)/properties/then/items", .type([.string])))))
    let consequence: Assertions = .at("/\(keyword)", .properties([member]))

    #expect(
      resolving["Schema"]?.assertions
        == .at(
          "",
          .conditional(
            .at("/if", .required(["if"])), then: keyword == "then" ? consequence : nil,
            else: keyword == "else" ? consequence : nil)))
    #expect(resolving.diagnostics == "")
    #expect(Self.assertions(of: "{required: [a]}", policy: ResolutionPolicy()) == [.required(["a"])])
  }

  @Test("what is only called as a condition is a member like others")
  func membersCalledAsConditions() {
    let resolving = Resolving(schema: "{type: object, properties: {not: {required: [a]}}}", version: "3.1.0")

    #expect(resolving["Schema"]?.text == "{not: {a!: any}}")
  }

  // MARK: Named schemas

  @Test("assertions are dumped keyword by keyword")
  func dump() {
    #expect(
      Resolving(schema: "{contains: {const: 1}, maxContains: 2, if: true}", version: "3.1.0").dump == """
        schema: @6:13
          kind: any
          isNullable: true
          assertions:
            source: "#/components/schemas/Schema"
            all:
              - contains
                -
                  source: "#/components/schemas/Schema/contains"
                  all:
                    - const number "1"
                maximum: 2
              - conditional
                -
                  source: "#/components/schemas/Schema/if"

        """)
  }

  @Test("what assertions refer to is asserted itself, and what that refers to")
  func named() {
    let resolving = Resolving(
      schemas: """
        A: {not: {$ref: '#/components/schemas/B'}}
        B: {type: array, items: {$ref: '#/components/schemas/C'}}
        C: {type: string}
        D: {type: string}
        """, version: "3.1.0")

    #expect(
      resolving.api?.assertions.map { "\($0.key) \($0.value.all.count)" } == ["B 2", "C 1"])
    #expect(resolving["B"]?.assertions == nil)
  }

  @Test("the members of a structure are asserted by their names alone, where something is said of all others")
  func beside() throws {
    let counted = Resolving(schema: "{type: object, required: [a], properties: {a: {minLength: 1}}, minProperties: 2}")
    let others = Resolving(
      schema: "{type: object, properties: {a: {type: string, minLength: 1}}, additionalProperties: {const: 1}}",
      version: "3.1.0")

    #expect(counted["Schema"]?.assertions == .at("", .minProperties(2)))
    #expect(
      others["Schema"]?.assertions
        == .at(
          "", .properties([AssertedMember(name: "a", schema: .at("/properties/a"))]),
          .additionalProperties(.at("/additionalProperties", .const(.number("1"))))))
  }
}
