import Generation
import Testing

@Suite("Generator: what a person wrote")
struct GeneratorForeignFilesTests {
  private static let model = "out/Models/Thing.swift"

  private static let advice =
    "nothing was written: these files are not as generated; undo the edits, or add --overwrite to lose them\n"

  @Test("edited and added files stop a generation before anything is written")
  func stops() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    try workspace.write("// Mine.\n", to: Self.model)
    try workspace.write("// Mine too.\n", to: "out/Models/Mine.swift")
    try workspace.edit("api.yaml", replacing: "minLength: 1", with: "minLength: 2")
    let before = try workspace.entryNumbers()

    let outcome = workspace.generator.generate()

    #expect(
      outcome
        == CommandOutcome(
          status: 1, output: "out/Models/Mine.swift: stray\nout/Models/Thing.swift: hand edit\n", errors: Self.advice))
    #expect(try workspace.entryNumbers() == before)
  }

  @Test("with --overwrite they go")
  func overwrites() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    let before = try workspace.contents()
    try workspace.write("// Mine.\n", to: Self.model)
    try workspace.write("// Mine too.\n", to: "out/Models/mine/Mine.swift")

    let outcome = workspace.generator.generate(overwrites: true)

    #expect(outcome == CommandOutcome(output: "wrote out/Models/Thing.swift\nremoved out/Models/mine\n"))
    #expect(try workspace.contents() == before)
  }

  @Test("a stale file that was edited is not removed")
  func keepsEditedStaleFiles() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    try workspace.write("// Mine.\n", to: Self.model)
    try workspace.write("openapi: 3.0.3\ninfo: {title: Small, version: '1'}\npaths: {}\n", to: "api.yaml")

    let outcome = workspace.generator.generate()

    #expect(outcome == CommandOutcome(status: 1, output: "\(Self.model): hand edit\n", errors: Self.advice))
    #expect(try workspace.text(Self.model) == "// Mine.\n")
  }

  @Test("files that nobody generated stop the first generation too")
  func stopsFirstRun() throws {
    let workspace = try SmallAPI.workspace()
    try workspace.write("// Mine.\n", to: Self.model)

    let outcome = workspace.generator.generate()

    #expect(outcome == CommandOutcome(status: 1, output: "\(Self.model): hand edit\n", errors: Self.advice))
  }

  @Test("without its lock a folder that is as generated is taken over")
  func takesOver() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    let before = try workspace.contents()
    try workspace.remove(SmallAPI.lock)

    #expect(workspace.generator.generate() == CommandOutcome(output: "wrote \(SmallAPI.lock)\n"))
    #expect(try workspace.contents() == before)
  }

  // MARK: Links

  @Test("a generated folder that is a link is refused, and what it leads to is not touched")
  func refusesLinkedFolder() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    try workspace.remove("out/Models")
    try workspace.write("// Elsewhere.\n", to: "elsewhere/Thing.swift")
    try workspace.link("out/Models", to: "elsewhere")
    let before = try workspace.contents()

    let outcome = workspace.generator.generate(overwrites: true)

    #expect(
      outcome == CommandOutcome(status: 2, errors: "error: out/Models is a link; generated folders must be real ones\n")
    )
    #expect(try workspace.contents() == before)
  }

  @Test("a link in place of a generated file is replaced, and what it leads to is not written")
  func replacesLinkedFile() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    let before = try workspace.contents()
    try workspace.remove(Self.model)
    try workspace.write("// Elsewhere.\n", to: "elsewhere.swift")
    try workspace.link(Self.model, to: "elsewhere.swift")

    #expect(workspace.generator.generate().output == "\(Self.model): hand edit\n")
    #expect(workspace.generator.generate(overwrites: true) == CommandOutcome(output: "wrote \(Self.model)\n"))

    #expect(try workspace.contents() == before.merging(["elsewhere.swift": "// Elsewhere.\n"]) { $1 })
  }

  @Test("a link that leads nowhere is replaced too")
  func replacesBrokenLink() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    let before = try workspace.contents()
    try workspace.remove(Self.model)
    try workspace.link(Self.model, to: "nowhere.swift")

    #expect(workspace.generator.generate(overwrites: true) == CommandOutcome(output: "wrote \(Self.model)\n"))

    #expect(try workspace.contents() == before)
  }

  @Test("a link in place of the lock is replaced, and what it leads to is not written")
  func replacesLinkedLock() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    let before = try workspace.contents()
    try workspace.remove(SmallAPI.lock)
    try workspace.write("{}\n", to: "elsewhere.json")
    try workspace.link(SmallAPI.lock, to: "elsewhere.json")

    #expect(workspace.generator.generate() == CommandOutcome(output: "wrote \(SmallAPI.lock)\n"))

    #expect(try workspace.contents() == before.merging(["elsewhere.json": "{}\n"]) { $1 })
  }
}
