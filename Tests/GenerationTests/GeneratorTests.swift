import Generation
import Testing

@Suite("Generator: writing")
struct GeneratorTests {
  @Test("generating into an empty folder writes every file and the lock, and names them")
  func firstRun() throws {
    let workspace = try SmallAPI.workspace()

    let outcome = workspace.generator.generate()

    let expected = (SmallAPI.files + [SmallAPI.lock]).map { "wrote \($0)\n" }.joined()
    #expect(outcome == CommandOutcome(output: expected))
    let files = try workspace.contents().filter { $0.value != "folder" }.keys.sorted()
    #expect(files == (["api.yaml", "generator.yaml"] + SmallAPI.files + [SmallAPI.lock]).sorted())
  }

  @Test("a second run writes nothing, and a check finds nothing")
  func secondRun() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    let before = try workspace.entryNumbers()

    #expect(
      workspace.generator.generate()
        == CommandOutcome(output: "5 generated files are up to date; nothing was written\n"))
    #expect(workspace.generator.check() == CommandOutcome(output: "5 generated files are up to date\n"))
    #expect(try workspace.entryNumbers() == before)
  }

  @Test("only the files that differ are written")
  func writesOnlyWhatDiffers() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    let before = try workspace.entryNumbers()
    try workspace.edit("api.yaml", replacing: "minLength: 1", with: "minLength: 2")

    let outcome = workspace.generator.generate()

    let changed = ["out/Validators/Thing+Validation.swift", "out/generated.lock.json"]
    #expect(outcome == CommandOutcome(output: changed.map { "wrote \($0)\n" }.joined()))
    let after = try workspace.entryNumbers()
    #expect(
      after.filter { before[$0.key] != $0.value }.keys.sorted() == changed
        + ["api.yaml"].filter { after[$0] != before[$0] })
  }

  @Test("what is not generated any more is removed, and its folder when that is empty")
  func removesStaleFiles() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    try workspace.write(
      """
      openapi: 3.0.3
      info: {title: Small, version: '1'}
      paths: {}

      """, to: "api.yaml")

    let outcome = workspace.generator.generate()

    #expect(
      outcome.output == """
        wrote out/Client/SmallClient.swift
        removed out/Models/Thing.swift
        removed out/Operations/GetThing.swift
        removed out/Validators/Thing+Validation.swift
        wrote out/generated.lock.json

        """)
    #expect(
      try workspace.contents().keys.sorted() == [
        "api.yaml", "generator.yaml", "out", "out/Client", "out/Client/ReexportedModules.swift",
        "out/Client/SmallClient.swift", "out/generated.lock.json",
      ])
  }

  @Test("a description with errors leaves the old files whole")
  func errorsLeaveFilesWhole() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    try workspace.edit("api.yaml", replacing: "minLength: 1", with: "minLength: one")
    let before = try workspace.contents()

    let outcome = workspace.generator.generate(overwrites: true)

    #expect(
      outcome
        == CommandOutcome(
          status: 2,
          errors: """
            api.yaml:21:41: error: 'minLength' must be a non-negative integer, found "one" [schema-keyword-type]
               21 |         name: {type: string, minLength: one}
                  |                                         ^~~
            1 error, 0 warnings

            """))
    #expect(try workspace.contents() == before)
  }

  @Test("warnings are printed, and the files written all the same")
  func warningsDoNotStop() throws {
    let workspace = try SmallAPI.workspace()
    try workspace.edit("api.yaml", replacing: "required: [name]", with: "required: [name, size]")

    let outcome = workspace.generator.generate()

    #expect(outcome.status == 0)
    #expect(
      outcome.errors == """
        api.yaml:19:17: warning: 'required' names 'size', which 'properties' does not declare: any value is accepted \
        [required-undeclared]
           19 |       required: [name, size]
              |                 ^
        0 errors, 1 warning

        """)
  }

  @Test("the same description gives the same bytes wherever it lies, by relative and by absolute paths")
  func samePathsSameBytes() throws {
    let relative = try SmallAPI.generatedWorkspace()
    let absolute = try SmallAPI.workspace()
    let request = GenerationRequest(
      description: "\(absolute.root)/api.yaml", configuration: nil, output: "\(absolute.root)/out/", module: nil)

    #expect(Generator(request, in: FileStore(root: "")).generate().status == 0)

    #expect(try absolute.contents() == relative.contents())
  }

  @Test(
    "what cannot be read is the machine's fault",
    arguments: [
      (description: "none.yaml", configuration: String?.none, message: "there is no description at none.yaml"),
      (description: "api.yaml", configuration: "none.yaml", message: "there is no configuration at none.yaml"),
      (description: "folder", configuration: nil, message: "cannot read folder: it is a folder"),
    ])
  func unreadable(description: String, configuration: String?, message: String) throws {
    let workspace = try SmallAPI.workspace()
    try workspace.makeFolder("folder")
    let request = GenerationRequest(
      description: description, configuration: configuration, output: "out", module: nil)

    let outcome = Generator(request, in: workspace.store).generate()

    #expect(outcome == CommandOutcome(status: 2, errors: "error: \(message)\n"))
  }
}
