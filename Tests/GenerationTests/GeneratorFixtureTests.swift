import Generation
import Testing

@Suite("Generator: the module of fixtures")
struct GeneratorFixtureTests {
  private static let files = [
    "FixturesOfSmall/Fixtures/AllFixtures.swift", "FixturesOfSmall/Fixtures/Thing+Fixtures.swift",
  ]

  /// The small API with fixtures, and everything generated.
  private static func workspace() throws -> Workspace {
    let workspace = try SmallAPI.workspace()
    try workspace.write("module: Small\nfixtures: FixturesOfSmall\n", to: "generator.yaml")
    #expect(workspace.generator.generate().status == 0)
    return workspace
  }

  @Test("lies beside the output folder, and is up to date then")
  func place() throws {
    let workspace = try Self.workspace()
    let contents = try workspace.contents()
    #expect(Self.files.filter { contents[$0] == nil } == [])
    #expect(workspace.generator.check() == CommandOutcome(output: "7 generated files are up to date\n"))
  }

  @Test("is checked for edits, strays and what is missing")
  func check() throws {
    let workspace = try Self.workspace()
    try workspace.write("// Mine.\n", to: Self.files[0])
    try workspace.write("// Mine too.\n", to: "FixturesOfSmall/Fixtures/Mine.swift")
    let outcome = workspace.generator.check()
    #expect(outcome.status == 1)
    #expect(
      outcome.output
        == "FixturesOfSmall/Fixtures/AllFixtures.swift: hand edit\nFixturesOfSmall/Fixtures/Mine.swift: stray\n")
    #expect(workspace.generator.generate().status == 1)
  }

  @Test("goes when the configuration names it no more, and nothing else goes with it")
  func stale() throws {
    let workspace = try Self.workspace()
    try workspace.write("// Mine.\n", to: "FixturesOfSmall/Mine.swift")
    try workspace.write("module: Small\n", to: "generator.yaml")
    let outcome = workspace.generator.generate()
    #expect(
      outcome
        == CommandOutcome(output: Self.files.map { "removed \($0)\n" }.joined() + "wrote out/generated.lock.json\n"))
    let contents = try workspace.contents()
    #expect(contents.keys.filter { $0.hasPrefix("FixturesOfSmall/") } == ["FixturesOfSmall/Mine.swift"])
  }
}
