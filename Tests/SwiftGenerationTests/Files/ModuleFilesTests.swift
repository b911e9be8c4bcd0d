import APIModel
import Diagnostics
import Testing

@testable import SwiftGeneration

@Suite("ModuleFiles")
struct ModuleFilesTests {
  @Test(
    "no two files have one name, whatever its case: their objects lie in one folder",
    arguments: [
      ("Thing", "ReexportedModules"), ("ReexportedModules", "ReexportedModules_"),
      ("reexportedmodules", "ReexportedModules_"),
    ])
  func uniqueNames(schema: String, file: String) {
    let api = API(schemas: [schema: .object([:])], operations: [.get("/things", id: "getThings")])
    var diagnostics = Diagnostics()
    let plan = ModulePlanner(api: api, configuration: GeneratorConfiguration(module: "Test"))
      .plan(reporting: &diagnostics)

    let paths = ModuleFiles(plan).entries().map(\.path)

    #expect(diagnostics.all == [])
    #expect(paths.filter { $0.hasPrefix("Client/") } == ["Client/TestClient.swift", "Client/\(file).swift"])
    #expect(Set(paths.compactMap { $0.split(separator: "/").last?.lowercased() }).count == paths.count)
  }

  @Test("a name that is too long for a file is cut, so that no two files have one name")
  func longNames() {
    let start = "A" + String(repeating: "b", count: 199)
    let api = API(
      schemas: [
        start + "One": .object(required: ["a": .string]), start + "Two": .object([:]), start: .object([:]),
        "C" + String(repeating: "c", count: 199): .object([:]),
      ], operations: [.get("/things", id: "g" + String(repeating: "e", count: 299))])
    var diagnostics = Diagnostics()
    let plan = ModulePlanner(api: api, configuration: GeneratorConfiguration(module: "Test"))
      .plan(reporting: &diagnostics)

    #expect(diagnostics.all == [])
    #expect(
      ModuleFiles(plan).entries().map(\.path).filter { !$0.hasPrefix("Client/") } == [
        "Models/\(start)_2.swift", "Models/\(start)_3.swift", "Models/\(start).swift",
        "Models/C\(String(repeating: "c", count: 199)).swift",
        "Operations/G\(String(repeating: "e", count: 199)).swift",
      ])
  }
}
