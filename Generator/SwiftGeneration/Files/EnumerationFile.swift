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
      ] + lookup.declarations(of: cases, from: StringLookup.portion))
  }

  private func declaration(of plan: CasePlan) -> Declaration {
    .enumCase(EnumCaseDeclaration(documentation: DocComment(plan.documentation), plan.name))
  }

  private var initializer: InitializerDeclaration {
    // Statements, each of which is checked by itself: as one expression, a thousand cases take 18 s to compile.
    let arms: [CodeBlock] = cases.prefix(StringLookup.portion).map {
      "case \(literal: $0.wireName): self = .\($0.name)"
    }
    let others: CodeBlock? = lookup.call(from: StringLookup.portion, of: cases, "rawValue").map { "Self.\($0)" }
    return InitializerDeclaration(
      documentation: DocComment("Makes the value that stands for a string."), access: .public,
      parameters: [ParameterDeclaration("rawValue", type: "String")],
      body: """
        switch rawValue {
        \(lines: arms)
        default: self = \(others ?? ".unknown(rawValue)")
        }
        """)
  }

  /// The functions that look for the strings of long enumerations which the initializer does not.
  private var lookup: StringLookup {
    StringLookup(
      name: "value", documentation: DocComment("The value that stands for a string which is none of those above."),
      result: TypeName(model.name), others: ".unknown(text)")
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
