import APIModel
import SwiftSource

/// The file of an enumeration whose values follow one of several schemas.
struct UnionFile {
  private let model: ModelPlan
  private let union: UnionPlan

  /// Makes the file of a model with these cases.
  init(model: ModelPlan, union: UnionPlan) {
    self.model = model
    self.union = union
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: model.source), imports: [FileHead.runtime, FileHead.jsonCoding],
      declarations: [.enumeration(declaration), .extension(json)])
  }

  private var declaration: EnumDeclaration {
    EnumDeclaration(
      documentation: model.comment, attributes: [.nonexhaustive], access: .public,
      modifiers: union.isIndirect ? [.indirect] : [], model.name, inheritance: ["APIUnion"],
      members: union.branches.flatMap(declarations(of:)) + [
        .enumCase(
          EnumCaseDeclaration(
            documentation: DocComment("A value that the description does not list, as it was sent."), "unknown",
            associatedValues: [AssociatedValue("JSONValue")]))
      ])
  }

  private func declarations(of branch: UnionPlan.Branch) -> [Declaration] {
    switch branch {
    case .value(let unionCase):
      [
        .enumCase(
          EnumCaseDeclaration(
            documentation: DocComment(unionCase.documentation ?? "A value that follows `\(unionCase.source)`."),
            unionCase.name, associatedValues: [AssociatedValue(unionCase.type.typeName)]))
      ]
    case .strings(let strings, let documentation):
      strings.map { string in
        let text: String = [string.documentation, documentation].compactMap(\.self).joined(separator: "\n\n")
        return .enumCase(EnumCaseDeclaration(documentation: DocComment(text), string.name))
      }
    }
  }

  private var json: ExtensionDeclaration {
    ExtensionDeclaration(
      attributes: [.spi("Generated")], TypeName(model.name), inheritance: ["JSONUnion"],
      members: [.property(selection)] + schema + decoders + lookup.declarations(of: union.strings) + [.function(write)])
  }

  private var selection: PropertyDeclaration {
    PropertyDeclaration(
      documentation: DocComment("How the case of a value is found."), access: .public, modifiers: [.static],
      "selection", type: "UnionSelection", .constant(selectionCode))
  }

  private var selectionCode: CodeBlock {
    switch union.selection {
    case .tag(let discriminator): ".tag(\(arguments: [discriminator.code]))"
    case .types(let types): ".types([\(elements: types.map(\.code))])"
    case .trial: ".trial(\(literal: union.branches.count))"
    }
  }

  /// The whole schema that every value is checked against, where the cases do not say it all.
  private var schema: [Declaration] {
    guard let name = model.schema else { return [] }
    return [
      .property(
        PropertyDeclaration(
          documentation: DocComment("What the description says about all cases together."), access: .public,
          modifiers: [.static], "schema", type: .optional("JSONSchema"), .computed("Schemas.\(name)")))
    ]
  }

  /// How many cases one function reads: the compiler takes 0.6 ms over each.
  private static let portion = 40

  /// The function that reads the value of a case, and those that it leaves the cases of large unions to.
  private var decoders: [Declaration] {
    let arms: [CodeBlock] = union.branches.enumerated().map { index, branch in
      "case \(literal: index): return try \(branch.valueCase.map(decoding) ?? "reader.decode(listed: listed)")"
    }
    let starts: [Int] = Array(stride(from: 0, to: max(arms.count, 1), by: Self.portion))
    return starts.map { start in
      let next: Int = start + Self.portion
      let others: CodeBlock = next < arms.count ? "try \(decoder(from: next))(branch: index, from: &reader)" : "nil"
      return .function(decoder(named: decoder(from: start), arms[start...].prefix(Self.portion), others: others))
    }
  }

  /// What reads the value of a case, and checks what its type does not say.
  private func decoding(_ unionCase: UnionPlan.Case) -> CodeBlock {
    let type: TypeName = unionCase.type.typeName
    guard let constraint = unionCase.constraint else {
      return "\(type).decode(\(arguments: ["from: &reader"])).map { .\(unionCase.name)($0) }"
    }
    let arguments: [CodeBlock] = ["\(type).self", constraint.reference(from: unionCase.name)]
    return "reader.decode(\(arguments: arguments)).map { .\(unionCase.name)($0) }"
  }

  private var lookup: CaseLookup {
    CaseLookup(
      name: "listed", documentation: DocComment("The case that stands for a string; nil when there is none."),
      rawType: .string, result: .optional(TypeName(model.name)), others: "nil")
  }

  private func decoder(from start: Int) -> Identifier {
    guard let name = Identifier(validating: start == 0 ? "decode" : "decode\(start)") else {
      preconditionFailure("a number ends a name")
    }
    return name
  }

  private func decoder(
    named name: Identifier, _ arms: ArraySlice<CodeBlock>, others: CodeBlock
  ) -> FunctionDeclaration {
    let isFirst: Bool = name == "decode"
    return FunctionDeclaration(
      documentation: DocComment("Reads the value of one case; nil when it is none."),
      access: isFirst ? .public : .private, modifiers: [.static], name,
      parameters: [
        ParameterDeclaration(label: .named("branch"), "index", type: "Int"),
        ParameterDeclaration(label: .named("from"), "reader", ownership: .inout, type: "JSONReader"),
      ],
      effects: Effects(throwing: .only("JSONSyntaxError")), returnType: .optional(TypeName(model.name)),
      body: """
        switch index {
        \(lines: Array(arms))
        default: return \(others)
        }
        """)
  }

  private var write: FunctionDeclaration {
    let arms: [CodeBlock] = union.branches.flatMap { branch -> [CodeBlock] in
      switch branch {
      case .value(let unionCase): ["case .\(unionCase.name)(let value): value.write(to: &writer)"]
      case .strings(let strings, _): strings.map { "case .\($0.name): \($0.rawValue.literal).write(to: &writer)" }
      }
    }
    return FunctionDeclaration(
      documentation: DocComment("Writes the value of the case."), access: .public, "write",
      parameters: [ParameterDeclaration(label: .named("to"), "writer", ownership: .inout, type: "JSONWriter")],
      body: """
        switch self {
        \(lines: arms)
        case .unknown(let value): value.write(to: &writer)
        }
        """)
  }
}
