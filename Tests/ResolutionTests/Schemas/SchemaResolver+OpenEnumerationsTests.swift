import APIModel
import Resolution
import Testing

@Suite("SchemaResolver: open enumerations")
struct SchemaResolverOpenEnumerationsTests {
  private static let others = """
    Kind: {type: string, enum: [a, b]}
    Known: {oneOf: [{const: a, title: An a.}, {const: b}]}
    Code: {type: integer, format: int32, enum: [1, 2]}
    """

  @Test(
    "values that are listed beside all of their type are an enumeration that says it all, whatever the policy",
    arguments: [
      ("{anyOf: [{type: string}, {type: string, enum: [a, b]}]}", "a|b"),
      ("{anyOf: [{enum: [a, b]}, {type: string}]}", "a|b"),
      ("{anyOf: [{type: string}, {const: a}, {const: b, description: A b.}]}", "a|b"),
      ("{anyOf: [{type: string}, {type: string, enum: [a]}, {type: 'null'}]}", "a?"),
      ("{anyOf: [{type: [string, 'null']}, {type: string, enum: [a]}]}", "a?"),
      ("{type: string, anyOf: [{type: string}, {enum: [a]}]}", "a"),
      ("{anyOf: [{type: integer}, {enum: [1, 2]}]}", "1|2"), ("{anyOf: [{type: number}, {enum: [1, 2.5]}]}", "1|2.5"),
      ("{anyOf: [{type: integer}, {$ref: '#/components/schemas/Code'}]}", "1|2"),
      ("{anyOf: [{type: string}, {enum: ['']}]}", "string"),
    ])
  func open(_ schema: String, _ text: String) {
    for acceptsUnlisted in [true, false] {
      let resolving = resolving(schema, acceptsUnlisted: acceptsUnlisted)
      #expect(resolving.diagnostics == "")
      #expect(resolving["Schema"]?.text == text)
    }
  }

  @Test("an enumeration of a name is the type, unless it refuses what it does not list")
  func named() {
    let known = "{anyOf: [{type: string}, {$ref: '#/components/schemas/Known'}]}"
    #expect(resolving(known)["Schema"]?.text == "reference Known")
    #expect(resolving(known, acceptsUnlisted: false)["Schema"]?.text == "a|b")
    let kind = "{anyOf: [{$ref: '#/components/schemas/Kind'}, {type: string}]}"
    #expect(resolving(kind)["Schema"]?.text == "reference Kind")
    #expect(resolving(kind, acceptsUnlisted: false)["Schema"]?.text == "a|b")
  }

  @Test(
    "all of a type that is limited, or is of another type, opens no enumeration",
    arguments: [
      ("{anyOf: [{type: string, maxLength: 3}, {enum: [a]}]}", "string*"),
      ("{anyOf: [{type: string, format: uri}, {enum: [a]}]}", "string*"),
      ("{anyOf: [{type: string}, {enum: [a], minLength: 3}, {type: string}]}", "string*"),

      ("{anyOf: [{type: integer}, {enum: [a]}]}", "(integer or a)"),
    ])
  func limited(_ schema: String, _ text: String) {
    #expect(resolving(schema)["Schema"]?.text == text)
  }

  @Test("oneOf, which by the letter refuses what is listed, is read as anyOf, and a warning says so")
  func oneOf() {
    let resolving = resolving("{oneOf: [{type: string}, {enum: [a]}]}")

    #expect(resolving["Schema"]?.text == "a")
    #expect(
      resolving.diagnostics == """
        api.yaml:6:21: warning: what one schema lists is accepted by another one, too, so that no schema but both would \
        accept it; 'oneOf' is read as 'anyOf' [loose-value]

        """)
  }

  @Test("a member that may be other values than those that are listed tells no branch")
  func tags() {
    let resolving = Resolving(
      schemas: """
        Schema: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        A: {type: object, required: [k], properties: {k: {anyOf: [{type: string}, {const: a}]}}}
        B: {type: object, required: [k], properties: {k: {$ref: '#/components/schemas/Kind'}}}
        Kind: {anyOf: [{type: string}, {$ref: '#/components/schemas/Other'}]}
        Other: {enum: [b]}
        """, version: "3.1.0")

    guard case .union(let union)? = resolving["Schema"]?.kind, case .trial = union.selection else {
      Issue.record("the union is not tried")
      return
    }
  }

  private func resolving(_ schema: String, acceptsUnlisted: Bool = true) -> Resolving {
    Resolving(
      schemas: "Schema: \(schema)\n\(Self.others)", version: "3.1.0",
      policy: ResolutionPolicy(acceptsUnlisted: acceptsUnlisted, infersTypes: true))
  }
}
