import APIModel
import Diagnostics
import struct Diagnostics.SourceLocation
import OrderedCollections
import SwiftGeneration
import Testing

@testable import Generation

@Suite("ConfigurationReader")
struct ConfigurationReaderTests {
  /// A configuration and the whole text that is printed about it.
  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let printed: String

    init(_ name: String, _ text: String, _ printed: String) {
      testDescription = name
      self.text = text
      self.printed = printed
    }
  }

  static let faults: [Fault] = [
    Fault(
      "an unknown key", "module: M\nacronym: [ID]\n",
      """
      generator.yaml:2:1: error: the configuration has no key 'acronym'; it may have 'module', 'client', \
      'environments', 'authentication', 'transport', 'fixtures', 'include', 'exclude', 'operations', 'retries', 'pagination', 'schemas', 'members', \
      'sensitive', 'titles', \
      'enumerations', 'untypedSchemas', 'acronyms' [configuration-invalid]
          2 | acronym: [ID]
            | ^~~~~~~

      """),
    Fault(
      "no mapping at all", "[M]\n",
      """
      generator.yaml:1:1: error: the configuration must be a mapping [configuration-invalid]
          1 | [M]
            | ^
      generator.yaml:1:1: error: no module is named; say it with '--module' or 'module:' in generator.yaml \
      [configuration-invalid]
          1 | [M]
            | ^

      """),
    Fault(
      "no module", "acronyms: [ID]\n",
      """
      generator.yaml:1:1: error: no module is named; say it with '--module' or 'module:' in generator.yaml \
      [configuration-invalid]
          1 | acronyms: [ID]
            | ^

      """),
    Fault(
      "a module that is no identifier", "module: My Module\n",
      """
      generator.yaml:1:9: error: 'My Module' cannot be the name of a Swift module [name-invalid]
          1 | module: My Module
            |         ^~~~~~~~~

      """),
    Fault(
      "a number where a string must be", "module: M\nclient: 1\n",
      """
      generator.yaml:2:9: error: 'client' must be a string [configuration-invalid]
          2 | client: 1
            |         ^

      """),
    Fault(
      "values of the wrong types everywhere",
      """
      module: M
      environments: [a]
      operations: {get: [x]}
      schemas: x
      members: [a]
      sensitive: {A: b}
      titles: {uuid: yes}
      acronyms: ID

      """,
      """
      generator.yaml:2:15: error: 'environments' must be a mapping [configuration-invalid]
          2 | environments: [a]
            |               ^
      generator.yaml:3:19: error: 'get' must be a string [configuration-invalid]
          3 | operations: {get: [x]}
            |                   ^
      generator.yaml:4:10: error: 'schemas' must be a mapping [configuration-invalid]
          4 | schemas: x
            |          ^
      generator.yaml:5:10: error: 'members' must be a mapping [configuration-invalid]
          5 | members: [a]
            |          ^
      generator.yaml:6:16: error: 'A' must be a list [configuration-invalid]
          6 | sensitive: {A: b}
            |                ^
      generator.yaml:7:16: error: 'yes' must be 'annotation' or 'format' [configuration-invalid]
          7 | titles: {uuid: yes}
            |                ^~~
      generator.yaml:8:11: error: 'acronyms' must be a list [configuration-invalid]
          8 | acronyms: ID
            |           ^~

      """),
    Fault(
      "fixtures in the module of the models", "module: M\nfixtures: M\n",
      """
      generator.yaml:2:11: error: 'fixtures' must be a module of its own, not 'M' [configuration-invalid]
          2 | fixtures: M
            |           ^

      """),
    Fault(
      "fixtures in a module that is no identifier", "module: M\nfixtures: ../M\n",
      """
      generator.yaml:2:11: error: '../M' is no Swift identifier [name-invalid]
          2 | fixtures: ../M
            |           ^~~~

      """),
    Fault(
      "retries of the wrong kinds",
      """
      module: M
      retries:
        a: [500]
        b: {}
        c: {statuses: 500, idempotent: 1}
        d: {statuses: [200, 500, 500, x], repeat: true}

      """,
      """
      generator.yaml:3:6: error: 'a' must be a mapping [configuration-invalid]
          3 |   a: [500]
            |      ^
      generator.yaml:4:6: error: 'b' says neither 'statuses' nor 'idempotent' [configuration-invalid]
          4 |   b: {}
            |      ^
      generator.yaml:5:17: error: 'statuses' must be a list [configuration-invalid]
          5 |   c: {statuses: 500, idempotent: 1}
            |                 ^~~
      generator.yaml:5:34: error: 'idempotent' must be true or false [configuration-invalid]
          5 |   c: {statuses: 500, idempotent: 1}
            |                                  ^
      generator.yaml:6:33: error: each of 'statuses' must be an integer [configuration-invalid]
          6 |   d: {statuses: [200, 500, 500, x], repeat: true}
            |                                 ^
      generator.yaml:6:18: error: a status of a failure is 400 to 599 [configuration-invalid]
          6 |   d: {statuses: [200, 500, 500, x], repeat: true}
            |                  ^~~
      generator.yaml:6:28: error: 500 is named twice [configuration-invalid]
          6 |   d: {statuses: [200, 500, 500, x], repeat: true}
            |                            ^~~
      generator.yaml:6:37: error: 'd' has no key 'repeat'; it may have 'statuses', 'idempotent' [configuration-invalid]
          6 |   d: {statuses: [200, 500, 500, x], repeat: true}
            |                                     ^~~~~~

      """),
    Fault(
      "a transport that is no mapping", "module: M\ntransport: T\n",
      """
      generator.yaml:2:12: error: 'transport' must be a mapping [configuration-invalid]
          2 | transport: T
            |            ^

      """),
    Fault(
      "a transport without a module, with a key too many", "module: M\ntransport: {kind: x}\n",
      """
      generator.yaml:2:13: error: 'transport' has no key 'kind'; it may have 'module', 'trait' [configuration-invalid]
          2 | transport: {kind: x}
            |             ^~~~
      generator.yaml:2:12: error: 'transport' needs a 'module' [configuration-invalid]
          2 | transport: {kind: x}
            |            ^

      """),
    Fault(
      "a transport by a name that is no identifier", "module: M\ntransport: {module: 'a;b'}\n",
      """
      generator.yaml:2:21: error: 'a;b' is no Swift identifier [name-invalid]
          2 | transport: {module: 'a;b'}
            |                     ^~~~~

      """),
    Fault(
      "a place without TLS", "module: M\nenvironments: {test: 'http://example.com'}\n",
      """
      generator.yaml:2:22: error: 'http://example.com' must be 'https://host', with a port and a path if need be, or \
      'http' on localhost; it has no user, query, fragment, empty segment or '..' [configuration-invalid]
          2 | environments: {test: 'http://example.com'}
            |                      ^~~~~~~~~~~~~~~~~~~~

      """),
    Fault(
      "words that are none of those that there are", "module: M\nenumerations: shut\nuntypedSchemas: [exact]\n",
      """
      generator.yaml:2:15: error: 'enumerations' must be 'open' or 'closed' [configuration-invalid]
          2 | enumerations: shut
            |               ^~~~
      generator.yaml:3:17: error: 'untypedSchemas' must be a string [configuration-invalid]
          3 | untypedSchemas: [exact]
            |                 ^

      """),
    Fault(
      "a key twice", "module: M\nmodule: N\n",
      """
      generator.yaml:2:1: error: the key 'module' is already in this mapping [yaml-duplicate-key]
          2 | module: N
            | ^~~~~~
      generator.yaml:1:1: note: first defined here
          1 | module: M
            | ^~~~~~

      """),
  ]

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
