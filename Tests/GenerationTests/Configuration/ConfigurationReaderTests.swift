import APIModel
import Diagnostics
import struct Diagnostics.SourceLocation
import OrderedCollections
import SwiftGeneration
import Testing

@testable import Generation

@Suite("ConfigurationReader")
struct ConfigurationReaderTests {
  @Test("every fault is reported at its place", arguments: faults)
  func reports(_ fault: Fault) {
    #expect(Self.read(fault.text, module: nil).printed == fault.printed)
  }

  @Test("every entry is read, with its place")
  func reads() throws {
    let (configuration, printed) = Self.read(
      """
      module: M
      client: C
      environments: {test: 'https://test'}
      authentication: bearer
      transport: {module: T, trait: Tr}
      include: {operations: [a], paths: ['/b*'], tags: [c]}
      exclude: {tags: [d]}
      operations: {get: fetch}
      schemas: {A: B}
      members: {A: {a: b}}
      sensitive: {A: [a]}
      titles: {uuid: format}
      enumerations: closed
      untypedSchemas: exact
      acronyms: [ID, URL]
      retries: {get: {statuses: [500, 409], idempotent: false}}
      fixtures: MTesting

      """, module: nil)

    #expect(printed == "")
    let read = try #require(configuration)
    #expect(read.module == "M")
    #expect(read.client == Configured("C", at: Self.place(2, 9, 1, "/client")))
    #expect(read.environments == ["test": Configured("https://test", at: Self.place(3, 22, 14, "/environments/test"))])
    #expect(read.authentication == Configured("bearer", at: Self.place(4, 17, 6, "/authentication")))
    #expect(read.transport == DefaultTransport(module: "T", trait: "Tr"))
    let included = OperationFilter(
      operations: [OperationFilter.Entry("a", at: Self.place(6, 24, 1, "/include/operations/0"))],
      paths: [OperationFilter.Entry("/b*", at: Self.place(6, 36, 5, "/include/paths/0"))],
      tags: [OperationFilter.Entry("c", at: Self.place(6, 51, 1, "/include/tags/0"))])
    let excluded = OperationFilter(tags: [OperationFilter.Entry("d", at: Self.place(7, 18, 1, "/exclude/tags/0"))])
    #expect(read.choice == OperationChoice(included: included, excluded: excluded))
    #expect(read.operations == ["get": Configured("fetch", at: Self.place(8, 19, 5, "/operations/get"))])
    #expect(read.schemas == ["A": Configured("B", at: Self.place(9, 14, 1, "/schemas/A"))])
    #expect(read.members == ["A": ["a": Configured("b", at: Self.place(10, 18, 1, "/members/A/a"))]])
    #expect(read.sensitive == ["A": [Configured("a", at: Self.place(11, 17, 1, "/sensitive/A/0"))]])
    #expect(read.titles == ["uuid": Configured(TitleMeaning.format, at: Self.place(12, 16, 6, "/titles/uuid"))])
    #expect(read.enumerations == .closed)
    #expect(read.untypedSchemas == .exact)
    #expect(read.acronyms == ["ID", "URL"])
    #expect(read.fixtures == Configured("MTesting", at: Self.place(17, 11, 8, "/fixtures")))
    let retries = OperationRetries(statuses: [500, 409], isIdempotent: false)
    #expect(read.retries == ["get": Configured(retries, at: Self.place(16, 16, 1, "/retries/get"))])
  }

  @Test("the module that the command names wins over the configuration's, and is enough alone")
  func moduleOfTheCommand() {
    #expect(Self.read("module: M\n", module: "N").configuration?.module == "N")
    #expect(Self.read("acronyms: []\n", module: "N").configuration?.module == "N")
    var diagnostics = Diagnostics()
    #expect(ConfigurationReader(module: "N").read(nil, reporting: &diagnostics)?.module == "N")
    #expect(diagnostics.all == [])
  }

  @Test(
    "without a configuration the command must name a module that Swift can have",
    arguments: [
      (
        String?.none,
        "error: no module is named; say it with '--module' or 'module:' in generator.yaml [configuration-invalid]\n"
      ),
      ("1x", "error: '1x' cannot be the name of a Swift module [name-invalid]\n"),
      ("Type", "error: 'Type' cannot be the name of a Swift module [name-invalid]\n"),
    ])
  func noModule(_ module: String?, _ printed: String) {
    var diagnostics = Diagnostics()
    let configuration = ConfigurationReader(module: module).read(nil, reporting: &diagnostics)
    #expect(configuration == nil)
    #expect(diagnostics.all.map(DiagnosticPrinter(files: []).print) == [printed])
  }

  private static func read(
    _ text: String, module: String?
  ) -> (configuration: GeneratorConfiguration?, printed: String) {
    let file = SourceFile(path: "generator.yaml", bytes: Array(text.utf8))
    var diagnostics = Diagnostics()
    let configuration = ConfigurationReader(module: module).read(file, reporting: &diagnostics)
    return (configuration, diagnostics.all.map(DiagnosticPrinter(files: [file]).print).joined())
  }

  private static func place(_ line: Int, _ column: Int, _ length: Int, _ pointer: String) -> SourceLocation {
    SourceLocation(
      file: "generator.yaml", line: line, column: column, length: length,
      pointer: JSONPointer(pointer.split(separator: "/").map(String.init)))
  }
}
