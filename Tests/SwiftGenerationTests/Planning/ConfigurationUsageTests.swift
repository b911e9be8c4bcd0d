import APIModel
import OrderedCollections
import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("ConfigurationUsage")
struct ConfigurationUsageTests {
  private static let api = API(
    schemas: ["Thing": .object(["name": .string]), "Kind": .enumeration("small")],
    operations: [
      .get("/things/{id}", id: "getThing", parameters: [("id", Schema(.string(StringSchema()), title: "uuid"))]),
      .get("/kinds", id: nil),
    ])

  @Test("entries about what the description has are used")
  func used() {
    var configuration = GeneratorConfiguration(module: "Test")
    configuration.operations = [
      "getThing": Configured("fetchThing", at: place()), "get /kinds": Configured("kinds", at: place()),
    ]
    configuration.schemas = ["Thing": Configured("Item", at: place())]
    configuration.members = [
      "Thing": ["name": Configured("title", at: place())], "Kind": ["small": Configured("tiny", at: place())],
    ]
    configuration.sensitive = ["Thing": [Configured("name", at: place())]]
    configuration.titles = ["uuid": Configured(.format, at: place())]
    configuration.acronyms = ["NEVER"]

    let planning = Planning(Self.api, configuration)

    #expect(planning.diagnostics == "")
    #expect(planning.operations.map(\.functionName.text) == ["fetchThing", "kinds"])
  }

  @Test("entries about what the description does not have are reported where they are written")
  func unused() {
    var configuration = GeneratorConfiguration(module: "Test")
    configuration.operations = ["getThings": Configured("a", at: place(1))]
    configuration.schemas = ["thing": Configured("A", at: place(2))]
    configuration.members = [
      "Thing": ["names": Configured("a", at: place(3))], "None": ["name": Configured("a", at: place(4))],
    ]
    configuration.sensitive = [
      "Thing": [Configured("proof", at: place(5))], "Kind": [Configured("small", at: place(6))],
    ]
    configuration.titles = ["UUID": Configured(.annotation, at: place(7))]
    configuration.authentication = Configured("bearer", at: place(8))

    #expect(
      Planning(Self.api, configuration).diagnostics == """
        api.yaml:8:1: error: the description has no supported security scheme 'bearer' [configuration-unused]
        api.yaml:1:1: error: the description has no operation 'getThings' [configuration-unused]
        api.yaml:2:1: error: the description has no schema 'thing' [configuration-unused]
        api.yaml:3:1: error: the schema 'Thing' has no member or value 'names' [configuration-unused]
        api.yaml:4:1: error: the schema 'None' has no member or value 'name' [configuration-unused]
        api.yaml:5:1: error: the schema 'Thing' has no member 'proof' [configuration-unused]
        api.yaml:6:1: error: the schema 'Kind' has no member 'small' [configuration-unused]
        api.yaml:7:1: error: no parameter of the description has the title 'UUID' [configuration-unused]

        """)
  }

  @Test("a title that is to be a format must name one that is asserted")
  func unknownFormat() {
    var configuration = GeneratorConfiguration(module: "Test")
    configuration.titles = ["email": Configured(.format, at: place(3))]
    let api = API(
      schemas: [:],
      operations: [.get("/{a}", id: "get", parameters: [("a", Schema(.string(StringSchema()), title: "email"))])])

    #expect(
      Planning(api, configuration).diagnostics
        == "api.yaml:3:1: error: the title 'email' names no format that is asserted; only 'uuid' is yet [configuration-invalid]\n"
    )
  }
}
