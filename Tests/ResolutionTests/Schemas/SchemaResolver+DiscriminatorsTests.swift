import APIModel
import Testing

@Suite("SchemaResolver: discriminators")
struct SchemaResolverDiscriminatorsTests {
  /// What all pets are, with a discriminator of these fields beside the property.
  private static func pets(_ fields: String = "", base: String = "") -> String {
    """
    Pet:
      type: object
      required: [petType]
      properties: {petType: {type: string}}
      discriminator: {propertyName: petType\(fields)}
      \(base)
    Cat: {allOf: [\(reference("Pet")), {type: object, properties: {lives: {type: integer}}}]}
    Dog: {allOf: [\(reference("Pet")), {type: object, properties: {bark: {type: string}}}]}

    """
  }

  private static let kitten =
    "Kitten: {allOf: [\(reference("Cat")), {type: object, properties: {age: {type: integer}}}]}\n"

  private static func reference(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

  private static func branch(_ tag: String) -> String {
    "{type: object, properties: {petType: {type: string, enum: [\(tag)]}}}"
  }

  private static func one(_ names: String..., keyword: String = "oneOf", beside others: String = "") -> String {
    "One: {\(keyword): [\(names.map(reference).joined(separator: ", "))\(others)]}\n"
  }

  /// How a value of the schema `One` is told, and its assertions.
  private static func union(_ schemas: String) throws -> (selection: UnionSchema.Selection, isExact: Bool) {
    let resolving = Resolving(schemas: schemas, version: "3.1.0")
    let one = try #require(resolving["One"])
    guard case .union(let union) = one.kind else { throw NoUnion() }
    #expect(resolving.diagnostics == "")
    return (union.selection, one.assertions == nil)
  }

  private struct NoUnion: Error {}

  private static func tags(_ tags: (String, Int)...) -> UnionSchema.Selection {
    .tag(
      Discriminator(propertyName: "petType", tags: tags.map { Discriminator.Tag(value: .string($0.0), branch: $0.1) }))
  }

  @Test("the names of branches tell them when the schema that they are composed of has a discriminator")
  func names() throws {
    let union = try Self.union(Self.pets() + Self.one("Cat", "Dog"))

    #expect(union.selection == Self.tags(("Cat", 0), ("Dog", 1)))
    #expect(union.isExact)
  }

  @Test("the mapping of the schema that branches are composed of tells them")
  func mapping() throws {
    let fields = ", mapping: {c: '#/components/schemas/Cat', tom: Cat}"
    let union = try Self.union(Self.pets(fields) + Self.one("Cat", "Dog", keyword: "anyOf"))

    #expect(union.selection == Self.tags(("c", 0), ("tom", 0), ("Dog", 1)))
  }

  @Test("strings that a branch lists itself are those of the schema that it is composed of and it both list")
  func listed() throws {
    let schemas = """
      Pet:
        type: object
        required: [petType]
        properties: {petType: {type: string, enum: [cat, dog]}}
        discriminator: {propertyName: petType}
      Cat: {allOf: [\(Self.reference("Pet"))], properties: {petType: {enum: [cat]}}}
      Dog: {allOf: [\(Self.reference("Pet")), {properties: {petType: {enum: [dog, wolf]}}}]}

      """
    let resolving = Resolving(schemas: schemas + Self.one("Cat", "Dog"), version: "3.1.0")

    guard case .union(let union)? = resolving["One"]?.kind else { throw NoUnion() }
    #expect(union.selection == Self.tags(("cat", 0), ("dog", 1)))
  }

  @Test(
    "what is composed of a branch is that branch and more, so that its value tells the branch as well",
    arguments: [
      ("", [("Cat", 0), ("Dog", 1), ("Kitten", 0)]),
      (", mapping: {k: Kitten}", [("k", 0), ("Cat", 0), ("Dog", 1)]),
      (", mapping: {k: Kitten, c: Cat}", [("k", 0), ("c", 0), ("Dog", 1)]),
    ])
  func descendants(_ fields: String, _ tags: [(String, Int)]) throws {
    let union = try Self.union(Self.pets(fields) + Self.kitten + Self.one("Cat", "Dog"))

    let expected = tags.map { Discriminator.Tag(value: .string($0.0), branch: $0.1) }
    #expect(union.selection == .tag(Discriminator(propertyName: "petType", tags: expected)))
  }

  @Test("a branch that another branch is composed of tells no value of that one")
  func branchOfBranch() throws {
    let union = try Self.union(Self.pets() + Self.kitten + Self.one("Cat", "Kitten"))

    #expect(union.selection == Self.tags(("Cat", 0), ("Kitten", 1)))
  }

  @Test("null beside the branches tells nothing, and is told")
  func null() throws {
    let union = try Self.union(Self.pets() + Self.one("Cat", "Dog", beside: ", {type: 'null'}"))

    #expect(union.selection == Self.tags(("Cat", 0), ("Dog", 1)))
  }

  @Test(
    "a discriminator tells no branches that are not all composed of the schema that has it",
    arguments: [
      pets() + one("Pet", "Cat"), pets() + "Fish: {type: object, properties: {a: {}}}\n" + one("Cat", "Fish"),
      pets(base: "oneOf: [\(branch("a")), \(branch("b"))]") + one("Cat", "Dog"),
    ])
  func others(_ schemas: String) throws {
    #expect(try Self.union(schemas).selection == .trial)
  }

  private static func told(_ branch: String) -> Resolving {
    let one = "One: {oneOf: [\(reference("Cat")), \(branch)], discriminator: {propertyName: petType}}\n"
    let many = "Many: {oneOf: [\(reference("Dog")), \(reference("Any"))]}\n"
    return Resolving(schemas: pets() + "Any: {type: object}\n" + many + one)
  }

  @Test(
    "a branch of objects is told whatever their members are, and one without a name by the strings that it lists",
    arguments: [
      (reference("Any"), [("Cat", 0), ("Any", 1)]), (reference("Many"), [("Cat", 0), ("Many", 1)]),
      (branch("fish"), [("fish", 1), ("Cat", 0)]),
      (
        "{type: object, nullable: true, properties: {petType: {type: string, enum: [fish]}}}",
        [("fish", 1), ("Cat", 0)]
      ),
    ])
  func objects(_ branch: String, _ tags: [(String, Int)]) throws {
    let resolving = Self.told(branch)

    guard case .union(let union)? = resolving["One"]?.kind else { throw NoUnion() }
    let expected = tags.map { Discriminator.Tag(value: .string($0.0), branch: $0.1) }
    #expect(union.selection == .tag(Discriminator(propertyName: "petType", tags: expected)))
    #expect(resolving.diagnostics == "")
  }

  @Test("null beside the branches of a discriminator is told, whatever the discriminator says")
  func nullBranch() throws {
    let resolving = Self.told(Self.reference("Dog") + ", {nullable: true, enum: []}")

    let one = try #require(resolving["One"])
    #expect(one.text == "(reference Cat or reference Dog)?")
    guard case .union(let union) = one.kind else { throw NoUnion() }
    #expect(union.selection == Self.tags(("Cat", 0), ("Dog", 1)))
    #expect(resolving.diagnostics == "")
  }

  @Test(
    "a discriminator that does not tell every branch is not used, which is said where it stands",
    arguments: [
      (reference("Dog") + ", {type: string}", "the values of '#/components/schemas/One/oneOf/2' are no objects"),
      ("{}", "the values of '#/components/schemas/One/oneOf/1' are no objects"),
      ("{type: object, properties: {a: {type: string}}}", "no value names '#/components/schemas/One/oneOf/1'"),
      (
        "{type: object, properties: {petType: {type: integer}}}",
        "'petType' is no string in '#/components/schemas/One/oneOf/1'"
      ),
    ])
  func notUsed(_ branch: String, _ reason: String) {
    let column = 73 + branch.count
    #expect(
      Self.told(branch).diagnostics
        == "api.yaml:16:\(column): warning: the discriminator is not used: \(reason) [not-generated]\n")
  }

  @Test("a discriminator that is not needed to tell branches is not missed")
  func notNeeded() {
    #expect(Self.told("{type: string}").diagnostics == "")
  }
}
