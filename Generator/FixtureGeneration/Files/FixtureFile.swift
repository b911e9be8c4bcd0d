import JSONCoding
import SwiftGeneration
import SwiftSource

/// The file of a model's fixtures.
struct FixtureFile {
  /// What the fixtures are made of.
  private enum Content {
    /// A value as JSON, and changes that break it.
    case json(JSONValue, [FixtureBreak])
    /// The values of the parts of a form, and changes of them that break it.
    case form(FormFixture)
  }

  private let model: ModelPlan
  private let content: Content
  private let plan: FixturePlan

  /// Makes the file of a model of a module; nil when no valid value was found.
  init?(of model: ModelPlan, _ plan: FixturePlan, by maker: FixtureMaker) {
    self.model = model
    self.plan = plan
    if case .form(let structure, _) = model.kind {
      guard let form = FormFixture(of: structure, model, by: maker) else { return nil }
      content = .form(form)
    } else {
      guard let value = maker.value(of: model) else { return nil }
      content = .json(value, maker.breaks(of: model, value))
    }
  }

  /// The name of the model.
  var name: Identifier { model.name }

  /// Whether the model is another name of a type, which has no members of its own.
  var isAlias: Bool {
    if case .alias = model.kind { true } else { false }
  }

  /// The name of the fixtures among those of all other names of types.
  private var aliasName: Identifier { plan.aliases[name] ?? "fixtures" }

  /// The fixtures as one of all.
  var set: CodeBlock {
    isAlias
      ? "FixtureSet(\(literal: name.text), \(AliasFixtures.name).\(aliasName))" : "FixtureSet(\(TypeName(name)).self)"
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: model.source),
      imports: [
        ImportDeclaration("APIRuntimeTesting", access: .public, attributes: attributes),
        ImportDeclaration(plan.models, access: .public, attributes: attributes),
      ],
      declarations: [.extension(declaration)])
  }

  /// Whether the fixtures need what only generated code sees.
  private var attributes: [Attribute] {
    switch model.kind {
    case .structure, .union: []
    case .enumeration, .alias, .form: [.spi("Generated")]
    }
  }

  private var declaration: ExtensionDeclaration {
    let comment = DocComment("Values \(isAlias ? "of `\(name)` " : "")for tests, made of the description.")
    let property = PropertyDeclaration(
      documentation: comment, access: .public, modifiers: [.static], isAlias ? aliasName : "fixtures", type: nil,
      .constant(value))
    return ExtensionDeclaration(
      TypeName(isAlias ? AliasFixtures.name : name), inheritance: inheritance, members: [.property(property)])
  }

  private var inheritance: [TypeName] {
    switch model.kind {
    case .structure, .union, .enumeration: ["FixtureModel"]
    case .form: ["FixtureForm"]
    case .alias: []
    }
  }

  private var value: CodeBlock {
    switch content {
    case .form(let form): return form.code
    case .json(let json, let breaks):
      let arguments: [CodeBlock] = [
        "json: \(LongStringLiteral(pieces: json.pieces))", "broken: [\(elements: breaks.map(\.code))]",
      ]
      return attributes.isEmpty
        ? "\(TypeName("Fixtures", arguments: [TypeName(name)]))(\(arguments: arguments))"
        : "Fixtures(\(arguments: ["\(TypeName(name)).self"] + arguments))"
    }
  }
}
