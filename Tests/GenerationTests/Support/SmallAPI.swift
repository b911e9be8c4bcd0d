import Generation

/// A description with one model and one operation, and what is generated from it.
enum SmallAPI {
  static let description = """
    openapi: 3.0.3
    info: {title: Small, version: '1'}
    paths:
      /things/{id}:
        get:
          operationId: getThing
          parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
          responses:
            '200':
              description: The thing.
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/Thing'}
    components:
      schemas:
        Thing:
          type: object
          required: [name]
          properties:
            name: {type: string, minLength: 1}

    """

  static let configuration = """
    module: Small

    """

  static let files: [String] = [
    "out/Client/ReexportedModules.swift", "out/Client/SmallClient.swift", "out/Models/Thing.swift",
    "out/Operations/GetThing.swift", "out/Validators/Thing+Validation.swift",
  ]

  static let lock = "out/generated.lock.json"

  /// The description and configuration in a folder of their own, and nothing generated yet.
  static func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(description, to: "api.yaml")
    try workspace.write(configuration, to: "generator.yaml")
    return workspace
  }

  /// The same with everything generated.
  static func generatedWorkspace() throws -> Workspace {
    let workspace = try workspace()
    _ = workspace.generator.generate()
    return workspace
  }
}

extension Workspace {
  /// The generator of the small API in this folder.
  var generator: Generator {
    Generator(GenerationRequest(description: "api.yaml", configuration: nil, output: "out", module: nil), in: store)
  }
}
