import SwiftGeneration
import SwiftSource

/// The file that lists all models with fixtures.
struct FixtureIndexFile {
  /// The module, and that of the models.
  let plan: FixturePlan
  /// The fixtures of each model that has some.
  let sets: [CodeBlock]
  /// The other models.
  let others: [Identifier]

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: "#/components/schemas"),
      imports: [
        ImportDeclaration("APIRuntimeTesting", access: .public), ImportDeclaration(plan.models),
      ],
      declarations: [.enumeration(declaration)])
  }

  private var declaration: EnumDeclaration {
    EnumDeclaration(
      documentation: DocComment("All models that have fixtures."), access: .public, "AllFixtures",
      members: [
        .property(
          PropertyDeclaration(
            documentation: documentation, access: .public,
            modifiers: [.static], "models", type: .array("FixtureSet"),
            .constant("[\(elements: sets)]")))
      ])
  }

  private var documentation: DocComment {
    let order = "The models, in the description's order."
    guard !others.isEmpty else { return DocComment(order) }
    let names: String = others.map { "`\($0.text)`" }.joined(separator: ", ")
    return DocComment("\(order)\n\nNo valid value was found of \(others.count): \(names).")
  }
}
