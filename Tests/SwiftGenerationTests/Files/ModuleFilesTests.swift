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
}
