import Generation
import Testing

@testable import Generation

@Suite("TreeTransaction")
struct TreeTransactionTests {
  @Test("a file where a folder must be stops the generation, and everything is as it was")
  func restoresGeneration() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    try workspace.edit("api.yaml", replacing: "minLength: 1", with: "maxLength: 9")
    try workspace.edit("api.yaml", replacing: "type: string, max", with: "type: string, title: Name, max")
    try workspace.remove("out/Validators")
    try workspace.write("A file.\n", to: "out/Validators")
    let before = try workspace.contents()

    let outcome = workspace.generator.generate()

    #expect(
      outcome
        == CommandOutcome(
          status: 2,
          errors: "error: cannot move out/.generate-staging/new/Validators/Thing+Validation.swift to "
            + "out/Validators/Thing+Validation.swift: Not a directory\n"))
    #expect(try workspace.contents() == before)
  }

  @Test("a folder where the lock goes stops the generation before anything is written")
  func folderAsLock() throws {
    let workspace = try SmallAPI.workspace()
    try workspace.makeFolder(SmallAPI.lock)
    let before = try workspace.contents()

    let outcome = workspace.generator.generate()

    #expect(outcome == CommandOutcome(status: 2, errors: "error: cannot read \(SmallAPI.lock): it is a folder\n"))
    #expect(try workspace.contents() == before)
  }

  @Test("a first generation that fails leaves no folder behind")
  func leavesNoFolders() throws {
    let workspace = try Workspace()
    try workspace.write("A file.\n", to: "blocked")
    var transaction = TreeTransaction(in: "a/b", of: workspace.store)
    transaction.write([1], to: "a/b/c/first")
    transaction.write([2], to: "blocked/second")

    #expect(
      throws: FileError("cannot move a/b/.generate-staging/new/blocked/second to blocked/second: Not a directory")
    ) {
      try transaction.commit()
    }
    #expect(try workspace.contents() == ["blocked": "A file.\n"])
  }

  @Test("a file takes its place before the next old one is moved away")
  func movesFileByFile() throws {
    let workspace = try Workspace()
    try workspace.write("A file.\n", to: "out/blocked")
    var transaction = TreeTransaction(in: "out", of: workspace.store)
    transaction.write([1], to: "out/blocked/first")
    // Nothing can be moved into itself.
    transaction.write([2], to: "out")

    #expect(
      throws: FileError("cannot move out/.generate-staging/new/blocked/first to out/blocked/first: Not a directory")
    ) {
      try transaction.commit()
    }
    #expect(try workspace.contents() == ["out": "folder", "out/blocked": "A file.\n"])
  }

  @Test("new folders take their places with all that is in them, folders too, whichever comes first")
  func placesFolders() throws {
    let files = ["out/a/first", "out/a/b/second", "out/a/other", "out/third"]
    for paths in [files, files.reversed()] {
      let workspace = try Workspace()
      var transaction = TreeTransaction(in: "out", of: workspace.store)
      for path in paths { transaction.write(Array(path.utf8), to: path) }

      try transaction.commit()

      #expect(
        try workspace.contents()
          == [
            "out": "folder", "out/a": "folder", "out/a/b": "folder", "out/a/b/second": "out/a/b/second",
            "out/a/first": "out/a/first", "out/a/other": "out/a/other", "out/third": "out/third",
          ])
    }
  }

  @Test("what is replaced keeps its path below the staging folder")
  func keepsPaths() throws {
    let workspace = try Workspace()
    try workspace.makeFolder("out/Models")
    var transaction = TreeTransaction(in: "out", of: workspace.store)
    // Nothing can be moved into itself.
    transaction.remove("out")

    #expect(throws: FileError("cannot move out to out/.generate-staging/old/out: Invalid argument")) {
      try transaction.commit()
    }
    #expect(try workspace.contents() == ["out": "folder", "out/Models": "folder"])
  }

  @Test("files are written, replaced and removed, and the staging folder is gone")
  func commits() throws {
    let workspace = try Workspace()
    try workspace.write("old", to: "out/replaced")
    try workspace.write("old", to: "out/gone/file")
    try workspace.write("old", to: "out/kept/gone")
    try workspace.write("old", to: "out/kept/file")
    var transaction = TreeTransaction(in: "out", of: workspace.store)
    transaction.write(Array("new".utf8), to: "out/replaced")
    transaction.write(Array("new".utf8), to: "out/made/file")
    transaction.remove("out/gone/file")
    transaction.remove("out/kept/gone")

    try transaction.commit()

    #expect(
      try workspace.contents() == [
        "out": "folder", "out/replaced": "new", "out/made": "folder", "out/made/file": "new", "out/kept": "folder",
        "out/kept/file": "old",
      ])
  }

  @Test("a transaction without a change touches nothing")
  func empty() throws {
    let workspace = try Workspace()

    try TreeTransaction(in: "out", of: workspace.store).commit()

    #expect(try workspace.contents() == [:])
  }

  @Test("what an interrupted run left is not lost")
  func interruptedRun() throws {
    let workspace = try SmallAPI.workspace()
    try workspace.write("old", to: "out/.generate-staging/old/Models/Thing.swift")
    let before = try workspace.contents()

    let outcome = workspace.generator.generate()

    #expect(
      outcome
        == CommandOutcome(
          status: 2,
          errors: "error: out/.generate-staging is there: a run ended half-way, and it holds what was replaced; "
            + "take it away first\n"))
    #expect(try workspace.contents() == before)
  }
}
