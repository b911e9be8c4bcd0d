import SwiftSource

/// The file of an enumeration.
struct EnumerationFile {
  private let model: ModelPlan
  private let cases: [CasePlan]

  /// Makes the file of a model with these cases.
  init(model: ModelPlan, cases: [CasePlan]) {
    self.model = model
    self.cases = cases
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: model.source), imports: [FileHead.runtime, FileHead.jsonCoding],
      declarations: [.enumeration(declaration), .extension(conversion)])
  }

  private var declaration: EnumDeclaration {
    EnumDeclaration(
      documentation: model.documentation, attributes: [.nonexhaustive], access: .public, model.name,
      inheritance: ["OpenEnumeration"],
      members: cases.map(declaration(of:)) + [
        .enumCase(
          EnumCaseDeclaration(
            documentation: DocComment("Any other string, as it was sent."), "unknown",
            associatedValues: [AssociatedValue("String")])),
        .initializer(initializer), .property(rawValue),
      ] + furtherLookups)
  }

  private func declaration(of plan: CasePlan) -> Declaration {
    .enumCase(EnumCaseDeclaration(documentation: DocComment(plan.documentation), plan.name))
  }

  private var initializer: InitializerDeclaration {
    // Statements, each of which is checked by itself: as one expression, a thousand cases take 18 s to compile.
    let arms: [CodeBlock] = (portions.first ?? []).map { "case \(literal: $0.wireName): self = .\($0.name)" }
    return InitializerDeclaration(
      documentation: DocComment("Makes the value that stands for a string."), access: .public,
      parameters: [ParameterDeclaration("rawValue", type: "String")],
      body: """
        switch rawValue {
        \(lines: arms)
        default: self = \(others(behind: 0))
        }
        """)
  }

  /// How many strings one function looks for: the compiler takes 0.2 ms over each.
  private static let portion = 200

  private var portions: [ArraySlice<CasePlan>] {
    stride(from: 0, to: cases.count, by: Self.portion).map { cases[$0...].prefix(Self.portion) }
  }

  /// What a string is that the portions up to one do not list.
  private func others(behind index: Int) -> CodeBlock {
    index + 1 < portions.count ? "Self.\(lookup(index + 1))(rawValue)" : ".unknown(rawValue)"
  }

  private func lookup(_ index: Int) -> Identifier {
    guard let name = Identifier(validating: "value\(index + 1)") else { preconditionFailure("a number ends a name") }
    return name
  }

  /// The functions that look for the strings of long enumerations which the initializer does not.
  private var furtherLookups: [Declaration] {
    portions.enumerated().dropFirst().map { index, cases in
      let arms: [CodeBlock] = cases.map { "case \(literal: $0.wireName): return .\($0.name)" }
      return .function(
        FunctionDeclaration(
          documentation: DocComment("The value that stands for a string which is none of those above."),
          access: .private, modifiers: [.static], lookup(index),
          parameters: [ParameterDeclaration(label: .omitted, "rawValue", type: "String")],
          returnType: TypeName(model.name),
          body: """
            switch rawValue {
            \(lines: arms)
            default: return \(others(behind: index))
            }
            """))
    }
  }

  private var rawValue: PropertyDeclaration {
    let arms: [CodeBlock] = cases.map { "case .\($0.name): return \(literal: $0.wireName)" }
    return PropertyDeclaration(
      documentation: DocComment("The string on the wire."), access: .public, "rawValue", type: "String",
      .computed(
        """
        switch self {
        \(lines: arms)
        case .unknown(let rawValue): return rawValue
        }
        """))
  }

  /// The conformance whose requirements the runtime fulfils for every open enumeration.
  private var conversion: ExtensionDeclaration {
    ExtensionDeclaration(
      attributes: [.spi("Generated")], TypeName(model.name), inheritance: ["JSONConvertible"], members: [])
  }
}
