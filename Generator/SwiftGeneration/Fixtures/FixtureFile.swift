import SwiftSource

/// The file of a model's fixtures.
struct FixtureFile {
  private let model: ModelPlan
  private let valid: FixtureValue
  private let breaks: [FixtureBreak]
  private let module: Identifier

  /// Makes the file of a model of a module; nil when no valid value can be made.
  init?(model: ModelPlan, of module: Identifier, by maker: FixtureMaker) {
    guard let valid = maker.value(of: model) else { return nil }
    self.model = model
    self.valid = valid
    self.module = module
    breaks = maker.breaks(of: model, valid)
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: model.source),
      imports: [
        ImportDeclaration("APIRuntimeTesting", access: .public), ImportDeclaration(module, access: .public),
      ],
      declarations: [.extension(declaration)])
  }

  private var declaration: ExtensionDeclaration {
    let json: CodeBlock = "json: \(LongStringLiteral(pieces: valid.pieces))"
    let broken: [CodeBlock] = breaks.map(\.code)
    let arguments: [CodeBlock] = [json, "broken: [\(elements: broken)]"]
    return ExtensionDeclaration(
      TypeName(model.name), inheritance: ["FixtureModel"],
      members: [
        .property(
          PropertyDeclaration(
            documentation: DocComment("Values for tests, made of the description."), access: .public,
            modifiers: [.static], "fixtures", type: nil,
            .constant("\(TypeName("Fixtures", arguments: [TypeName(model.name)]))(\(arguments: arguments))")))
      ])
  }
}

extension FixtureBreak {
  /// The value of the runtime's.
  fileprivate var code: CodeBlock {
    switch change {
    case .remove: ".removing(\(literal: pointer), breaks: \(literal: keyword))"
    case .replace(let value):
      ".replacing(\(arguments: ["\(literal: pointer)", "with: \(literal: value.text)", "breaks: \(literal: keyword)"]))"
    case .longText(let count):
      ".replacing(\(arguments: ["\(literal: pointer)", "withText: \(literal: count)", "breaks: \(literal: keyword)"]))"
    case .longList(let element, let count):
      ".replacing(\(arguments: ["\(literal: pointer)", "withList: \(literal: element.text)", "count: \(literal: count)", "breaks: \(literal: keyword)"]))"
    }
  }
}

extension ModelPlan {
  /// Whether the type is one that reads and writes JSON by itself: a value of an enumeration is as short as its name, and
  /// other names have no fixtures of their own.
  var hasFixtures: Bool {
    switch kind {
    case .structure, .union: true
    case .enumeration, .alias, .form: false
    }
  }
}
