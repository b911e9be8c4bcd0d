import SwiftSource
import Testing

@Suite("The printed source and swift-format")
struct SwiftFormatTests {
  @Test("swift format leaves every printed file unchanged", arguments: Corpus.files.map(\.name))
  func unchanged(name: String) throws {
    let text = try text(of: name)
    let formatted = try Toolchain.run { toolchain in
      let path = try toolchain.write(text, to: "\(name).swift")
      let result = try toolchain("swift", "format", "-i", "--configuration", Toolchain.formatConfiguration, path)
      #expect(result == .init(status: 0, output: ""))
      return try toolchain.read(path)
    }
    #expect(formatted == text)
  }

  @Test("swift format lint has nothing to say about a printed file", arguments: ["Model", "Operation", "Keywords"])
  func lints(name: String) throws {
    let text = try text(of: name)
    let result = try Toolchain.run { toolchain in
      let path = try toolchain.write(text, to: "\(name).swift")
      return try toolchain(
        "swift", "format", "lint", "--strict", "--configuration", Toolchain.formatConfiguration, path)
    }
    #expect(result == .init(status: 0, output: ""))
  }

  private func text(of name: String) throws -> String {
    SourcePrinter().print(try #require(Corpus.files.first { $0.name == name }).file)
  }
}
