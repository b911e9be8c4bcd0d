import APIModel
import SwiftSource

/// The file of an enumeration.
struct EnumerationFile {
  private let model: ModelPlan
  private let cases: [CasePlan]
  private let rawType: EnumerationSchema.RawType

  /// Makes the file of a model with these cases.
  init(model: ModelPlan, enumeration: EnumerationPlan) {
    self.model = model
    cases = enumeration.cases
    rawType = enumeration.rawType
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: model.source), imports: [FileHead.runtime, FileHead.jsonCoding],
      declarations: [.enumeration(declaration), .extension(conversion)])
  }

  private var declaration: EnumDeclaration {
    EnumDeclaration(
      documentation: model.comment, attributes: [.nonexhaustive], access: .public, model.name,
      inheritance: ["OpenEnumeration"],
      members: cases.map(declaration(of:)) + [
        .enumCase(
          EnumCaseDeclaration(
            documentation: DocComment("Any other \(rawType.noun), as it was sent."), "unknown",
            associatedValues: [AssociatedValue(rawType.typeName)])),
        .initializer(initializer), .property(rawValue),
      ] + lookup.declarations(of: cases, from: CaseLookup.portion))
  }

  private func declaration(of plan: CasePlan) -> Declaration {
    .enumCase(EnumCaseDeclaration(documentation: DocComment(plan.documentation), plan.name))
  }

  private var initializer: InitializerDeclaration {
    // Statements, each of which is checked by itself: as one expression, a thousand cases take 18 s to compile.
    let arms: [CodeBlock] = cases.prefix(CaseLookup.portion).map {
      "case \($0.rawValue.code(as: rawType)): self = .\($0.name)"
    }
    let others: CodeBlock? = lookup.call(from: CaseLookup.portion, of: cases).map { "Self.\($0)" }
    return InitializerDeclaration(
      documentation: DocComment("Makes the value that stands for \(rawType.indefinite)."), access: .public,
      parameters: [ParameterDeclaration("rawValue", type: rawType.typeName)],
      body: """
        switch rawValue {
        \(lines: arms)
        default: self = \(others ?? ".unknown(rawValue)")
        }
        """)
  }

  /// The functions that look for the values of long enumerations which the initializer does not.
  private var lookup: CaseLookup {
    CaseLookup(
      name: "value",
      documentation: DocComment("The value that stands for \(rawType.indefinite) which is none of those above."),
      rawType: rawType, result: TypeName(model.name), others: ".unknown(rawValue)")
  }

  private var rawValue: PropertyDeclaration {
    let arms: [CodeBlock] = cases.map { "case .\($0.name): return \($0.rawValue.code(as: rawType))" }
    return PropertyDeclaration(
      documentation: DocComment("The \(rawType.noun) on the wire."), access: .public, "rawValue",
      type: rawType.typeName,
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
