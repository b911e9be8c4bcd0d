import Generation
import Testing

@Suite("Generator: checking")
struct GeneratorCheckTests {
  private static let model = "out/Models/Thing.swift"
  private static let validator = "out/Validators/Thing+Validation.swift"

  /// A change of the small API's folder, and what a check says of it.
  struct Drift: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let differences: [String]
    let change: @Sendable (Workspace) throws -> Void

    init(_ name: String, _ differences: [String], _ change: @escaping @Sendable (Workspace) throws -> Void) {
      testDescription = name
      self.differences = differences
      self.change = change
    }
  }

  static let drifts: [Drift] = [
    Drift("a constraint of the description is edited", ["\(validator): spec", "\(SmallAPI.lock): spec"]) {
      try $0.edit("api.yaml", replacing: "minLength: 1", with: "minLength: 2")
    },
    Drift("a comment of the description is edited", ["\(SmallAPI.lock): spec"]) {
      try $0.write("# Nothing new.\n" + $0.text("api.yaml"), to: "api.yaml")
    },
    Drift(
      "the configuration is edited",
      [
        "out/Client/SmallClient.swift: stale", "out/Client/TheClient.swift: config", "\(SmallAPI.lock): config",
      ]
    ) {
      try $0.write("module: Small\nclient: TheClient\n", to: "generator.yaml")
    },
    Drift("the configuration is removed", ["\(SmallAPI.lock): config"]) {
      try $0.remove("generator.yaml")
    },
    Drift("another generator wrote a file", ["\(model): generator", "\(SmallAPI.lock): generator"]) {
      try $0.regenerate(model, as: "// Written differently.\n")
    },
    Drift("a file is edited by hand", ["\(model): hand edit"]) {
      try $0.write($0.text(model) + "\n", to: model)
    },
    Drift("a file is removed", ["\(model): missing"]) { try $0.remove(model) },
    Drift("a folder is removed", ["\(model): missing"]) { try $0.remove("out/Models") },
    Drift("a file is added", ["out/Models/Other.swift: stray"]) { try $0.write("", to: "out/Models/Other.swift") },
    Drift("a folder is added", ["out/Models/More: stray"]) { try $0.write("", to: "out/Models/More/Other.swift") },
    Drift("a file stands beside the generated folders", []) { try $0.write("", to: "out/Other.swift") },
    Drift("the lock is removed", ["\(SmallAPI.lock): missing"]) { try $0.remove(SmallAPI.lock) },
    Drift("the lock is damaged", ["\(SmallAPI.lock): hand edit"]) { try $0.write("<<<<<<< HEAD\n", to: SmallAPI.lock) },
    Drift("a schema is gone", ["out/Models/Old.swift: stale", "\(SmallAPI.lock): spec"]) {
      try $0.regenerate("out/Models/Old.swift", as: "// Generated from a schema that there was.\n")
      try $0.edit(SmallAPI.lock, replacing: "\"description\": \"", with: "\"description\": \"00")
    },
  ]

  @Test("a check names every file that differs and why, and writes nothing", arguments: drifts)
  func names(_ drift: Drift) throws {
    let workspace = try SmallAPI.generatedWorkspace()
    try drift.change(workspace)
    // The module has to be said somewhere.
    let request = GenerationRequest(description: "api.yaml", configuration: nil, output: "out", module: "Small")
    let before = try workspace.entryNumbers()

    let outcome = Generator(request, in: workspace.store).check()

    let expected =
      drift.differences.isEmpty
      ? CommandOutcome(output: "5 generated files are up to date\n")
      : CommandOutcome(
        status: 1, output: drift.differences.map { $0 + "\n" }.joined(),
        errors: "to mend this, run: swift run generate --spec api.yaml --output out --module Small\n")
    #expect(outcome == expected)
    #expect(try workspace.entryNumbers() == before)
  }

  @Test("every drift but a person's is mended by generating", arguments: drifts)
  func mends(_ drift: Drift) throws {
    let workspace = try SmallAPI.generatedWorkspace()
    try drift.change(workspace)
    let request = GenerationRequest(description: "api.yaml", configuration: nil, output: "out", module: "Small")
    let generator = Generator(request, in: workspace.store)
    let isForeign = drift.differences.contains {
      ($0.hasSuffix("hand edit") || $0.hasSuffix("stray")) && !$0.hasPrefix(SmallAPI.lock)
    }

    #expect(generator.generate().status == (isForeign ? 1 : 0))
    #expect(generator.check().status == (isForeign ? 1 : 0))
    #expect(generator.generate(overwrites: true).status == 0)
    #expect(generator.check().status == 0)
  }

  @Test("a link in place of a generated file is a hand edit, even when it leads to the same text")
  func linkIsHandEdit() throws {
    let workspace = try SmallAPI.generatedWorkspace()
    try workspace.write(workspace.text(Self.model), to: "copy.swift")
    try workspace.remove(Self.model)
    try workspace.link(Self.model, to: "copy.swift")

    #expect(workspace.generator.check().output == "\(Self.model): hand edit\n")
  }
}

extension Workspace {
  /// Makes a file and its digest in the lock what an older generator could have written.
  fileprivate func regenerate(_ path: String, as text: String) throws {
    try write(text, to: path)
    let name = path.dropFirst("out/".count)
    let digest = RenderedFile(path: path, text: text).digest.hex
    let lines = try self.text(SmallAPI.lock).split(separator: "\n", omittingEmptySubsequences: false)
    let others = lines.filter { !$0.contains("\"\(name)\"") }
    let start = try #require(others.firstIndex { $0.contains("\"files\"") })
    let entry: Substring = "    \"\(name)\": \"\(digest)\","
    try write((others[...start] + [entry] + others[(start + 1)...]).joined(separator: "\n"), to: SmallAPI.lock)
  }
}
