import Generation
import Testing

@Suite("Dump")
struct DumpTests {
  private static let description = """
    openapi: 3.0.3
    info: {title: Tiny, version: '1'}
    paths: {}
    components:
      schemas:
        Thing:
          type: object
          required: [name]
          properties:
            name: {type: string, minLength: 1, nullable: true}
            kind: {type: string, enum: [small]}

    """

  @Test("the nodes are shown with their places and styles")
  func nodes() throws {
    #expect(
      try Self.dump(.nodes)
        == CommandOutcome(
          output: """
            nodes: mapping @1:1
              openapi: plain "3.0.3" @1:10
              info: mapping @2:7
                title: plain "Tiny" @2:15
                version: singleQuoted "1" @2:30
              paths: mapping @3:8
              components: mapping @5:3
                schemas: mapping @6:5
                  Thing: mapping @7:7
                    type: plain "object" @7:13
                    required: sequence @8:17
                      0: plain "name" @8:18
                    properties: mapping @10:9
                      name: mapping @10:15
                        type: plain "string" @10:22
                        minLength: plain "1" @10:41
                        nullable: plain "true" @10:54
                      kind: mapping @11:15
                        type: plain "string" @11:22
                        enum: sequence @11:36
                          0: plain "small" @11:37

            """))
  }

  @Test("the document is shown as its author wrote it")
  func document() throws {
    #expect(
      try Self.dump(.document)
        == CommandOutcome(
          output: """
            Document @1:1
              version: v30
              info: InfoObject @2:7
                title: "Tiny"
                version: "1"
              paths: PathsObject @3:8
              components: ComponentsObject @5:3
                schemas:
                  Thing: SchemaObject @7:7
                    types:
                      - object
                    object:
                      properties:
                        name: SchemaObject @10:15
                          types:
                            - string
                          isNullable: true
                          string:
                            minLength: 1
                        kind: SchemaObject @11:15
                          types:
                            - string
                          enumValues:
                            - "small"
                      required:
                        - "name"

            """))
  }

  @Test("the model is shown as what the description means")
  func model() throws {
    #expect(
      try Self.dump(.model)
        == CommandOutcome(
          output: """
            model:
              title: "Tiny"
              schemas:
                Thing: @7:7
                  kind: object
                    properties:
                      - @10:9
                        name: "name"
                        isRequired: true
                        access: both
                        schema: @10:15
                          kind: string
                            minLength: 1
                          isNullable: true
                      - @11:9
                        name: "kind"
                        access: both
                        schema: @11:15
                          kind: enumeration
                            rawType: string
                            values:
                              - @11:37
                                rawValue: string "small"

            """))
  }

  @Test("a phase that reports an error shows nothing, and every phase before it is shown")
  func errors() throws {
    let text = Self.description.replacing("type: string, minLength: 1, nullable: true", with: "$ref: name.yaml")
    let printed = """
      api.yaml:10:22: error: 'name.yaml' leads to 'name.yaml', and there is no such file [reference-not-found]
         10 |         name: {$ref: name.yaml}
            |                      ^~~~~~~~~
      1 error, 0 warnings

      """
    #expect(try Self.dump(.model, of: text) == CommandOutcome(status: 2, errors: printed))
    #expect(try Self.dump(.document, of: text).status == 0)
  }

  private static func dump(_ phase: Dump.Phase, of text: String = description) throws -> CommandOutcome {
    let workspace = try Workspace()
    try workspace.write(text, to: "api.yaml")
    let request = GenerationRequest(description: "api.yaml", configuration: nil, output: "out", module: "Tiny")
    return Dump(request, in: workspace.store).show(phase)
  }
}
