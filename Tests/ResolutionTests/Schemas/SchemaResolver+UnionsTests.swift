import APIModel
import Resolution
import Testing

@Suite("SchemaResolver: unions")
struct SchemaResolverUnionsTests {
  private static let pets = """
    Cat: {type: object, required: [kind], properties: {kind: {type: string, enum: [cat]}, name: {type: string}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string, enum: [dog, puppy]}}}
    Fish: {type: object, properties: {kind: {type: string, enum: [fish]}}}

    """

  private static func union(_ schema: String, policy: ResolutionPolicy = ResolutionPolicy()) -> Schema? {
    Resolving(schemas: pets + "Pet: " + schema, version: "3.1.0", policy: policy)["Pet"]
  }

  private static func reference(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

  private static func tag(_ values: (String, Int)...) -> UnionSchema.Selection {
    .tag(
      Discriminator(
        propertyName: "kind", tags: values.map { Discriminator.Tag(value: .string($0.0), branch: $0.1) }))
  }

  private static func selection(_ schema: String) -> UnionSchema.Selection? {
    if case .union(let union)? = union(schema)?.kind { union.selection } else { nil }
  }

  @Test("branches of types of their own are told by the type of the value")
  func types() {
    let schema = "{oneOf: [{type: string}, {type: integer}, {type: array}, \(Self.reference("Cat")), {type: boolean}]}"

    #expect(Self.selection(schema) == .types([.string, .number, .array, .object, .boolean]))
    #expect(Self.union(schema)?.text == "(string or integer or [any] or reference Cat or boolean)")
  }

  @Test("branches that require strings of their own of a member are told by it, and need no assertions")
  func inferredTag() {
    let schema = "{oneOf: [\(Self.reference("Cat")), \(Self.reference("Dog"))]}"

    #expect(Self.selection(schema) == Self.tag(("cat", 0), ("dog", 1), ("puppy", 1)))
    #expect(Self.union(schema)?.text == "(reference Cat or reference Dog)")
    #expect(Self.union(schema, policy: ResolutionPolicy(acceptsUnlisted: false))?.assertions != nil)
  }

  @Test(
    "a member tells nothing that may be missing, or that two branches share",
    arguments: [
      "{oneOf: [REF(Cat), REF(Fish)]}", "{oneOf: [REF(Cat), REF(Cat)]}", "{anyOf: [REF(Cat), REF(Other)]}",
      "{oneOf: [REF(Cat), {type: object, required: [kind], properties: {kind: {type: string}}}]}",
      "{oneOf: [REF(Cat), {type: object, required: [kind], properties: {kind: {type: [string, 'null'], enum: [x, null]}}}]}",
    ])
  func trial(_ schema: String) {
    let names = ["Cat", "Fish", "Other"]
    let text = names.reduce(schema) { $0.replacing("REF(\($1))", with: Self.reference($1)) }
    let other = "Other: {type: object, properties: {a: {}}}\n"
    let pet = Resolving(schemas: Self.pets + other + "Pet: " + text, version: "3.1.0")["Pet"]

    guard case .union(let union)? = pet?.kind else { return #expect(Bool(false), "no union: \(text)") }
    #expect(union.selection == .trial)
    #expect(pet?.assertions != nil)
  }

  @Test(
    "a discriminator names the branches by its mapping, and all others by their names",
    arguments: [
      ("{propertyName: breed}", [("Cat", 0), ("Dog", 1)]),
      ("{propertyName: breed, mapping: {c: Cat}}", [("c", 0), ("Dog", 1)]),
      ("{propertyName: breed, mapping: {c: Cat, k: '#/components/schemas/Cat'}}", [("c", 0), ("k", 0), ("Dog", 1)]),
      ("{propertyName: breed, mapping: {d: Dog, c: Cat, f: Fish}}", [("d", 1), ("c", 0)]),
    ])
  func discriminator(_ discriminator: String, _ tags: [(String, Int)]) {
    let schema = "{oneOf: [\(Self.reference("Cat")), \(Self.reference("Dog"))], discriminator: \(discriminator)}"

    let expected = tags.map { Discriminator.Tag(value: .string($0.0), branch: $0.1) }
    #expect(Self.selection(schema) == .tag(Discriminator(propertyName: "breed", tags: expected)))
  }

  @Test(
    "the strings that branches list name them, whatever the branches are called and the mapping says",
    arguments: [
      ("{propertyName: kind}", [("cat", 0), ("dog", 1), ("puppy", 1)]),
      ("{propertyName: kind, mapping: {c: Cat}}", [("c", 0), ("cat", 0), ("dog", 1), ("puppy", 1)]),
      ("{propertyName: kind, mapping: {dog: Cat}}", [("cat", 0), ("dog", 1), ("puppy", 1)]),
    ])
  func listedTags(_ discriminator: String, _ tags: [(String, Int)]) {
    let schema = "{oneOf: [\(Self.reference("Cat")), \(Self.reference("Dog"))], discriminator: \(discriminator)}"

    let expected = tags.map { Discriminator.Tag(value: .string($0.0), branch: $0.1) }
    #expect(Self.selection(schema) == .tag(Discriminator(propertyName: "kind", tags: expected)))
  }

  @Test("a value that would name two branches names the one that the mapping says")
  func ambiguousMapping() {
    let references = "\(Self.reference("Cat")), \(Self.reference("Dog"))"
    let schema = "{oneOf: [\(references)], discriminator: {propertyName: breed, mapping: {c: Cat, Dog: Cat}}}"

    // No value names the second branch, which the members tell all the same.
    #expect(Self.selection(schema) == Self.tag(("cat", 0), ("dog", 1), ("puppy", 1)))
  }

  @Test("a member that is no string tells no branch, whatever the discriminator says")
  func discriminatorOfNumbers() {
    let branches =
      "A: {type: object, required: [n], properties: {n: {type: integer, enum: [1]}}}\n"
      + "B: {allOf: [{type: object, properties: {n: {type: integer, enum: [2]}}}]}\n"
    let union = "{oneOf: [\(Self.reference("A")), \(Self.reference("B"))], discriminator: {propertyName: n}}"

    guard case .union(let pet)? = Resolving(schemas: branches + "Pet: " + union)["Pet"]?.kind else {
      return #expect(Bool(false), "no union")
    }
    #expect(pet.selection == .trial)
  }

  @Test("integers that branches list and require tell them, with a discriminator and without")
  func integers() {
    let kind = "$ref: '#/components/schemas/Kind'"
    let branches = """
      Kind: {type: integer, enum: [1, 2, 3]}
      A: {type: object, required: [kind], properties: {kind: {type: integer, const: 1}}}
      B: {type: object, required: [kind], properties: {kind: {enum: [2.0, 3], allOf: [{\(kind)}]}}}

      """
    let tags = [(1, 0), (2, 1), (3, 1)].map { Discriminator.Tag(value: .integer($0.0), branch: $0.1) }
    for end in ["", ", discriminator: {propertyName: kind}"] {
      let union = "{oneOf: [\(Self.reference("A")), \(Self.reference("B"))]\(end)}"
      guard case .union(let pet)? = Resolving(schemas: branches + "Pet: " + union, version: "3.1.0")["Pet"]?.kind else {
        return #expect(Bool(false), "no union")
      }
      #expect(pet.selection == .tag(Discriminator(propertyName: "kind", tags: tags)))
    }
  }

  @Test("a member that is a string here and an integer there tells nothing")
  func mixedTags() {
    let branches = """
      A: {type: object, required: [kind], properties: {kind: {const: 1}}}
      B: {type: object, required: [kind], properties: {kind: {const: b}}}

      """
    let union = "{oneOf: [\(Self.reference("A")), \(Self.reference("B"))]}"

    guard case .union(let pet)? = Resolving(schemas: branches + "Pet: " + union, version: "3.1.0")["Pet"]?.kind else {
      return #expect(Bool(false), "no union")
    }
    #expect(pet.selection == .trial)
  }

  @Test("strings that a branch lists in a part of it, or where it refers to, name it; those of two branches name none")
  func listedTagsInParts() {
    let branches = """
      Base: {type: object, required: [k], properties: {k: {type: string}}}
      A: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {k: {enum: [a]}}}]}
      K: {type: string, enum: [b]}
      B: {type: object, required: [k], properties: {k: {$ref: '#/components/schemas/K'}}}
      D: {type: object, required: [k], properties: {k: {allOf: [{$ref: '#/components/schemas/K'}], description: A key.}}}
      C: {type: object, required: [k], properties: {k: {type: string, enum: [a]}}}

      """
    let tags: [([String], [Discriminator.Tag])] = [
      (
        ["A", "B"],
        [Discriminator.Tag(value: .string("a"), branch: 0), Discriminator.Tag(value: .string("b"), branch: 1)]
      ),
      (
        ["A", "D"],
        [Discriminator.Tag(value: .string("a"), branch: 0), Discriminator.Tag(value: .string("b"), branch: 1)]
      ),
      (
        ["A", "C"],
        [Discriminator.Tag(value: .string("A"), branch: 0), Discriminator.Tag(value: .string("C"), branch: 1)]
      ),
    ]
    for (names, expected) in tags {
      let references = names.map(Self.reference).joined(separator: ", ")
      let union = "{oneOf: [\(references)], discriminator: {propertyName: k}}"

      guard case .union(let pet)? = Resolving(schemas: branches + "Pet: " + union)["Pet"]?.kind else {
        return #expect(Bool(false), "no union")
      }
      #expect(pet.selection == .tag(Discriminator(propertyName: "k", tags: expected)))
    }
  }

  @Test("schemas that each are a schema and more are what it is one of, and have its members")
  func subschemas() throws {
    let resolving = Resolving(
      schemas: """
        Pet:
          type: object
          required: [kind]
          properties: {kind: {type: string}}
          discriminator: {propertyName: kind}
          oneOf: [\(Self.reference("Cat")), \(Self.reference("Dog"))]
        Cat: {allOf: [\(Self.reference("Pet")), {type: object, properties: {lives: {type: integer}}}]}
        Dog: {allOf: [\(Self.reference("Pet")), {type: object, properties: {bark: {type: string}}}]}

        """)

    let pet = try #require(resolving["Pet"])
    guard case .union(let union) = pet.kind else { return #expect(Bool(false), "no union: \(pet.kind)") }
    let tags = [
      Discriminator.Tag(value: .string("Cat"), branch: 0), Discriminator.Tag(value: .string("Dog"), branch: 1),
    ]
    #expect(union.selection == .tag(Discriminator(propertyName: "kind", tags: tags)))
    #expect(pet.assertions == nil)
    let cat = try #require(resolving["Cat"])
    guard case .object(let object) = cat.kind else { return #expect(Bool(false), "no object: \(cat.kind)") }
    #expect(object.properties.map { "\($0.name) \($0.isRequired)" } == ["kind true", "lives false"])
    #expect(cat.assertions == nil)
    #expect(resolving.diagnostics == "")
  }

  @Test("a mapping that names no schema is reported where the discriminator is", arguments: ["#/x", "Kat"])
  func danglingMapping(_ target: String) {
    let references = "\(Self.reference("Cat")), \(Self.reference("Dog"))"
    let schema = "{oneOf: [\(references)], discriminator: {propertyName: kind, mapping: {c: '\(target)'}}}"
    let diagnostics = Resolving(schemas: Self.pets + "Pet: " + schema).diagnostics

    #expect(
      diagnostics.contains(
        "warning: there is no '\(target)' in the description: values that it would tell are kept as they are "
          + "[reference-dangling]"))
  }

  @Test(
    "one schema beside null is that schema",
    arguments: [
      ("{oneOf: [{type: string}, {type: 'null'}]}", "string?"), ("{anyOf: [REF, {enum: [null]}]}", "reference Cat?"),
      ("{oneOf: [{type: [string, 'null']}, {type: 'null'}]}", "string"), ("{oneOf: [{}, {type: 'null'}]}", "any*"),
      ("{anyOf: [{}, {type: 'null'}]}", "any"), ("{oneOf: [{type: 'null'}]}", "any*"),
    ])
  func beside(_ schema: String, _ text: String) {
    #expect(Self.union(schema.replacing("REF", with: Self.reference("Cat")))?.text == text)
  }

  @Test(
    "schemas that share a type are that type, asserted",
    arguments: [
      ("{anyOf: [{type: string, format: email}, {type: string, enum: [none]}]}", "string*"),
      ("{oneOf: [{type: integer, maximum: 1}, {type: integer, minimum: 5}]}", "integer*"),
      ("{oneOf: [{type: integer}, {type: number, minimum: 5}]}", "decimal*"),
      ("{anyOf: [{type: boolean}, {const: true, type: boolean}]}", "boolean*"),
    ])
  func shared(_ schema: String, _ text: String) { #expect(Self.union(schema)?.text == text) }

  @Test("a branch that is about anything makes the value any JSON, asserted")
  func any() { #expect(Self.union("{anyOf: [{type: string}, {minLength: 1}]}")?.text == "any*") }

  @Test(
    "a branch that leads back to where the union stands is told as elsewhere, from wherever the circle is entered",
    arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0]])
  func circles(order: [Int]) {
    let schemas = [
      "Charge: {type: object, required: [kind], properties: {kind: {type: string, enum: [charge]}, "
        + "fee: {anyOf: [{type: string, maxLength: 5}, \(Self.reference("Fee"))]}}}",
      "Fee: {type: object, required: [kind], properties: {kind: {type: string, enum: [fee]}, "
        + "of: {oneOf: [\(Self.reference("Charge")), \(Self.reference("Fee"))]}, payer: \(Self.reference("Payer"))}}",
      "Payer: {anyOf: [{type: string}, {anyOf: [\(Self.reference("Charge")), \(Self.reference("Fee"))]}]}",
    ]
    let found = Resolving(schemas: order.map { schemas[$0] }.joined(separator: "\n"))

    #expect(found["Charge"]?.text == "{kind!: charge, fee: (string or reference Fee)}")
    #expect(
      found["Fee"]?.text == "{kind!: fee, of: (reference Charge or reference Fee), payer: reference Payer}")
    #expect(found["Payer"]?.text == "(string or (reference Charge or reference Fee))")
    #expect(found.diagnostics.isEmpty)
  }
}
