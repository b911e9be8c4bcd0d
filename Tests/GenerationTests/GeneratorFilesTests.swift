import Generation
import Testing

@Suite("Generator: descriptions of many files")
struct GeneratorFilesTests {
  /// A description in `api`, whose path and parameter are in files of their own.
  private static func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      """
      openapi: 3.0.3
      info: {title: Small, version: '1'}
      paths: {'/a/{b}': {$ref: paths/a.yaml}}

      """, to: "api/api.yaml")
    try workspace.write(
      "get: {operationId: getA, parameters: [{$ref: ../params.yaml}], responses: {'204': {description: ''}}}\n",
      to: "api/paths/a.yaml")
    try workspace.write("{name: b, in: path, required: true, schema: {type: string}}\n", to: "api/params.yaml")
    return workspace
  }

  private static func generator(of workspace: Workspace, root: String? = nil) -> Generator {
    Generator(
      GenerationRequest(description: "api/api.yaml", configuration: nil, output: "out", module: "Small", root: root),
      in: workspace.store)
  }

  @Test("a check names the file of the description that has changed")
  func changedFile() throws {
    let workspace = try Self.workspace()
    #expect(Self.generator(of: workspace).generate().status == 0)
    #expect(Self.generator(of: workspace).check().status == 0)
    try workspace.edit("api/params.yaml", replacing: "string", with: "integer")
    #expect(
      Self.generator(of: workspace).check()
        == CommandOutcome(
          status: 1,
          output: """
            out/Client/SmallClient.swift: spec
            out/Operations/GetA.swift: spec
            out/generated.lock.json: spec

            """,
          errors: """
            changed since the last generation: api/params.yaml
            to mend this, run: swift run generate --spec api/api.yaml --output out --module Small

            """))
  }

  @Test("a link is followed inside the folder, and not out of it")
  func links() throws {
    let workspace = try Self.workspace()
    try workspace.write(workspace.text("api/params.yaml"), to: "params.yaml")
    try workspace.remove("api/params.yaml")
    try workspace.link("api/params.yaml", to: "params.yaml")
    #expect(
      Self.generator(of: workspace).generate().errors == """
        api/paths/a.yaml:1:46: error: '../params.yaml' leads to 'params.yaml', outside the folder of the description: name \
        a folder around both with '--root', or bundle the description first [reference-external]
            1 | …{operationId: getA, parameters: [{$ref: ../params.yaml}], responses: {'204': {description: ''}}}
              |                                          ^~~~~~~~~~~~~~
        api/paths/a.yaml:1:6: warning: the path names 'b', which no parameter declares: any string is accepted \
        [path-parameter]
            1 | get: {operationId: getA, parameters: [{$ref: ../params.yaml}], responses: {'204': {description: ''}}…
              |      ^
        1 error, 1 warning

        """)
    try workspace.write("{name: b, in: path, required: true, schema: {type: string}}\n", to: "api/real.yaml")
    try workspace.remove("api/params.yaml")
    try workspace.link("api/params.yaml", to: "api/real.yaml")
    #expect(Self.generator(of: workspace).generate().status == 0)
  }

  @Test("a folder that a person names around the description may be read")
  func root() throws {
    let workspace = try Self.workspace()
    try workspace.write(workspace.text("api/params.yaml"), to: "params.yaml")
    try workspace.remove("api/params.yaml")
    try workspace.edit("api/paths/a.yaml", replacing: "../params.yaml", with: "../../params.yaml")
    #expect(Self.generator(of: workspace).generate().status == 2)
    #expect(Self.generator(of: workspace, root: ".").generate().status == 0)
    #expect(try workspace.text("out/generated.lock.json").contains("\"../params.yaml\": "))
    #expect(
      Self.generator(of: workspace, root: "out").generate()
        == CommandOutcome(status: 2, errors: "error: the folder out is not around api/api.yaml\n"))
    try workspace.edit("api/paths/a.yaml", replacing: "../../params.yaml", with: "../../../../../../../etc/hostname")
    #expect(Self.generator(of: workspace, root: ".").generate().status == 2)
  }

  @Test("a folder or a pipe in a file's place is not read")
  func noFile() throws {
    let workspace = try Self.workspace()
    try workspace.remove("api/params.yaml")
    try workspace.makeFolder("api/params.yaml")
    #expect(Self.generator(of: workspace).generate().errors.contains("which cannot be read: it is no file"))
  }

  @Test("strictly, a warning stops a generation")
  func strict() throws {
    let workspace = try Self.workspace()
    try workspace.edit("api/api.yaml", replacing: "info: {title: Small, version: '1'}", with: "info: {title: Small}")
    var request = GenerationRequest(description: "api/api.yaml", configuration: nil, output: "out", module: "Small")
    #expect(Generator(request, in: workspace.store).generate().status == 0)
    request.isStrict = true
    #expect(
      Generator(request, in: workspace.store).check()
        == CommandOutcome(
          status: 2,
          errors: """
            api/api.yaml:2:7: error: 'version' is missing [missing-annotation]
                2 | info: {title: Small}
                  |       ^
            1 error, 0 warnings

            """))
  }
}
