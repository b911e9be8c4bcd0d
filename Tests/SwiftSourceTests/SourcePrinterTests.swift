import SwiftSource
import Testing

@Suite("SourcePrinter")
struct SourcePrinterTests {
  @Test("files joined in one import a module once, as the most demanding one does")
  func joining() {
    let file = SwiftFile(joining: [
      SwiftFile(
        header: ["First."], imports: [ImportDeclaration("APIRuntime", attributes: [.spi("Generated")])],
        declarations: [.structure(StructDeclaration("A"))]),
      SwiftFile(
        header: ["Second."],
        imports: [ImportDeclaration("APIRuntime", access: .public), ImportDeclaration("JSONCoding")],
        declarations: [.structure(StructDeclaration("B"))]),
    ])
    #expect(
      SourcePrinter().print(file) == """
        // First.

        @_spi(Generated) public import APIRuntime
        import JSONCoding

        struct A {}

        struct B {}

        """)
  }

  @Test("imports are sorted by module, scoped ones and conditional ones apart")
  func imports() {
    let file = SwiftFile(
      header: ["Generated.", "Source: a\r#/b  "],
      imports: [
        ImportDeclaration("Zebra", condition: .flag("Trait")),
        ImportDeclaration("Foundation", access: .public, scope: .init(kind: .struct, name: "Date")),
        ImportDeclaration("JSONCoding", access: .internal, attributes: [.spi("Generated")]),
        ImportDeclaration("APIRuntime", access: .public, attributes: [.exported]),
        ImportDeclaration("Network", condition: .canImport("Network")),
      ],
      declarations: [.structure(StructDeclaration("Empty"))])
    #expect(
      SourcePrinter().print(file) == """
        // Generated.
        // Source: a
        // #/b

        @_exported public import APIRuntime
        @_spi(Generated) internal import JSONCoding

        public import struct Foundation.Date

        #if Trait
          import Zebra
        #endif

        #if canImport(Network)
          import Network
        #endif

        struct Empty {}

        """)
  }

  @Test("an empty file is empty, and two prints are the same")
  func deterministic() {
    #expect(SourcePrinter().print(SwiftFile(declarations: [])) == "")
    for (_, file) in Corpus.files { #expect(SourcePrinter().print(file) == SourcePrinter().print(file)) }
  }

  @Test("every printed file ends in one LF and has no CR or tab")
  func lineEnds() {
    for (_, file) in Corpus.files {
      let bytes = Array(SourcePrinter().print(file).utf8)
      #expect(bytes.suffix(2).map { $0 == 0x0A } == [false, true])
      #expect(!bytes.contains(0x0D) && !bytes.contains(0x09))
    }
  }

  @Test("what needs nothing from elsewhere compiles", arguments: ["Model", "Operation", "Hostile"])
  func compiles(name: String) throws {
    let file = try #require(Corpus.files.first { $0.name == name }).file
    let result = try Toolchain.run { try $0.typecheck(SourcePrinter().print(file)) }
    #expect(result == .init(status: 0, output: ""))
  }
}
