import SwiftGeneration
import SwiftSource

/// The type that holds the fixtures of types which a description gives another name: lists, maps, strings and numbers.
enum AliasFixtures {
  /// The name of the type.
  static let name: Identifier = "AliasFixtures"

  /// The file that declares the type.
  static var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: "#/components/schemas"), imports: [],
      declarations: [
        .enumeration(
          EnumDeclaration(
            documentation: DocComment("The fixtures of types to which the description gives names of its own."),
            access: .public, name, members: []))
      ])
  }
}
