import APIModel
import OrderedCollections
import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("ClientPlanner")
struct ClientPlannerTests {
  private static func scheme(_ description: String?) -> SecurityScheme {
    SecurityScheme(kind: .bearer, documentation: Documentation(description: description), location: place())
  }

  @Test("without a configuration the client is named after the module, and has no place and no transport")
  func plain() {
    let client = Planning(API(title: "Things"), GeneratorConfiguration(module: "ThingKit")).client

    #expect(client.name.text == "ThingKitClient")
    #expect(client.title == "Things")
    #expect(client.environments.isEmpty && client.credential == nil && client.transport == nil)
  }

  @Test("the configuration names the client, its places, its credential and its transport")
  func configured() {
    var configuration = GeneratorConfiguration(module: "Test")
    configuration.client = Configured("Things", at: place())
    configuration.environments = [
      "production": Configured("https://a", at: place()), "pre-prod": Configured("https://b", at: place()),
    ]
    configuration.authentication = Configured("b", at: place())
    configuration.transport = DefaultTransport(module: "AsyncHTTPClientTransport", trait: "AsyncHTTPClient")
    let api = API(title: "T", securitySchemes: ["a": Self.scheme("A."), "b": Self.scheme("B.")])

    let planning = Planning(api, configuration)

    #expect(planning.diagnostics == "")
    let client = planning.client
    #expect(client.name.text == "Things")
    #expect(client.environments.map { "\($0.name) \($0.url)" } == ["production https://a", "preProd https://b"])
    #expect(client.credential?.documentation == "B.")
    #expect(client.transport?.module.text == "AsyncHTTPClientTransport")
    #expect(client.transport?.trait?.text == "AsyncHTTPClient")
  }

  @Test(
    "the only scheme is the client's when the configuration names none",
    arguments: [
      ([scheme("A.")], "A."), ([scheme(nil)], ""),
      ([scheme("A."), scheme("B.")], nil),
      ([], nil),
    ])
  func onlyScheme(_ schemes: [SecurityScheme], _ credential: String?) {
    let named = schemes.enumerated().map { ("s\($0.offset)", $0.element) }
    let api = API(title: "T", securitySchemes: OrderedDictionary(uniqueKeysWithValues: named))

    let client = Planning(api).client
    #expect(client.credential.map { $0.documentation ?? "" } == credential)
    #expect(client.credentials.map(\.name.text) == (schemes.count > 1 ? named.map(\.0) : []))
  }

  @Test("a model cannot have the client's name")
  func collision() {
    let planning = Planning(API(schemas: ["TestClient": .object([:])]))

    #expect(
      planning.diagnostics.contains("the types 'TestClient' and 'TestClient' would both be 'TestClient' in Swift"))
  }
}
