import SwiftSource

/// The file that lists all models with fixtures.
struct FixtureIndexFile {
  /// The module of the models.
  let module: Identifier
  /// The models that have fixtures.
  let models: [Identifier]
  /// The other ones.
  let others: [Identifier]

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: "#/components/schemas"),
      imports: [
        ImportDeclaration("APIRuntimeTesting", access: .public), ImportDeclaration(module),
      ],
      declarations: [.enumeration(declaration)])
  }

  private var declaration: EnumDeclaration {
    let elements: [CodeBlock] = models.map { "FixtureSet(\(TypeName($0)).self)" }
    return EnumDeclaration(
      documentation: DocComment("All models that have fixtures."), access: .public, "AllFixtures",
      members: [
        .property(
          PropertyDeclaration(
            documentation: documentation, access: .public,
            modifiers: [.static], "models", type: .array("FixtureSet"),
            .constant("[\(elements: elements)]")))
      ])
  }

  private var documentation: DocComment {
    let order = "The models, in the description's order."
    guard !others.isEmpty else { return DocComment(order) }
    let names: String = others.map { "`\($0.text)`" }.joined(separator: ", ")
    return DocComment("\(order)\n\nNone could be made for \(names): only a whole schema says which values those have.")
  }
}
