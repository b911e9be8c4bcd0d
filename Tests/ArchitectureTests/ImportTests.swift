import Testing

/// Which room of the house may see which.
@Suite("Imports")
struct ImportTests {
  @Test("a module imports only what the table of the design allows", arguments: ImportRule.table)
  func imports(_ rule: ImportRule) throws {
    let imports = try SourceTree.swiftFiles(below: rule.folder).flatMap { path in
      SourceImport.all(in: try SourceTree.text(of: path), of: path)
    }
    let refused = imports.filter { found in
      !rule.allowed.contains(found.module) && !(found.module == "Foundation" && found.isFallback)
    }
    #expect(refused == [])
  }

  @Test("every module has a row in the table", arguments: ["Generator", "Sources"])
  func rows(folder: String) throws {
    let rows = ImportRule.table.map(\.folder).filter { $0.hasPrefix(folder) }
    #expect(try SourceTree.names(in: folder).map { "\(folder)/\($0)" } == rows.sorted())
  }

  @Test("imports are found whatever stands around them")
  func parsing() {
    let text = """
      internal import A
      @_exported public import struct B.C
      @_spi(Generated) public import D
      #if canImport(FoundationEssentials)
        import FoundationEssentials
      #else
        import Foundation
      #endif
      import Foundation
      // import E
      """
    #expect(
      SourceImport.all(in: text, of: "F.swift") == [
        SourceImport(module: "A", isFallback: false, place: "F.swift:1"),
        SourceImport(module: "B", isFallback: false, place: "F.swift:2"),
        SourceImport(module: "D", isFallback: false, place: "F.swift:3"),
        SourceImport(module: "FoundationEssentials", isFallback: false, place: "F.swift:5"),
        SourceImport(module: "Foundation", isFallback: true, place: "F.swift:7"),
        SourceImport(module: "Foundation", isFallback: false, place: "F.swift:9"),
      ])
  }
}
