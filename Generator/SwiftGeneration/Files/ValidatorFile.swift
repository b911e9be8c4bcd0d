import SwiftSource

/// The file of what the description asks of a type's members: each constraint once, by the member's name, and the
/// function that checks them all. The decoder uses the same constraints.
struct ValidatorFile {
  /// A member that something is asked of.
  private struct Check {
    /// The property.
    var name: Identifier
    /// What is asked of its value, nil when nothing is.
    var constraint: ConstraintPlan?
    /// Whether the value holds structures, whose own members are checked.
    var holdsStructure: Bool
    /// Where an issue says that it is.
    var step: CodeBlock
  }

  private let typeName: Identifier
  private let source: String
  private let checks: [Check]

  /// Makes the file of a structure with these members.
  init(model: ModelPlan, members: [MemberPlan]) {
    typeName = model.name
    source = model.source
    checks = members.filter { $0.constraint != nil || $0.type.holdsStructure }.map { member in
      Check(
        name: member.name, constraint: member.constraint, holdsStructure: member.type.holdsStructure,
        step: "\(literal: member.wireName)")
    }
  }

  /// Makes the file of an operation.
  init(operation: OperationPlan) {
    typeName = operation.typeName
    source = operation.source
    checks = operation.parameters.filter { $0.constraint != nil }.map { parameter in
      Check(
        name: parameter.name, constraint: parameter.constraint, holdsStructure: false,
        step: ".path(\(literal: parameter.wireName))")
    }
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: source), imports: [FileHead.runtime],
      declarations: [
        .extension(ExtensionDeclaration(TypeName(typeName), members: constraints + [.function(validate)]))
      ])
  }

  /// The named constraints; none when nothing is asked of any value.
  private var constraints: [Declaration] {
    let properties: [Declaration] = checks.compactMap { check in
      check.constraint.map { constraint in
        .property(PropertyDeclaration(modifiers: [.static], check.name, .constant(constraint.code)))
      }
    }
    guard !properties.isEmpty else { return [] }
    return [
      .enumeration(
        EnumDeclaration(
          documentation: DocComment("What the description asks of the members beyond their types."), "Constraints",
          members: properties))
    ]
  }

  private var validate: FunctionDeclaration {
    FunctionDeclaration(
      documentation: DocComment("Checks every limit of the description."), access: .public, "validate",
      parameters: [ParameterDeclaration(label: .omitted, "validator", ownership: .inout, type: "Validator")],
      body: CodeBlock(checks.flatMap(calls)))
  }

  /// The calls that check a value itself and the structures in it.
  private func calls(of check: Check) -> [CodeBlock] {
    let value: CodeBlock = check.name.property
    let own: CodeBlock = "validator.check(\(value), Constraints.\(check.name), at: \(check.step))"
    let inner: CodeBlock = "validator.check(\(value), at: \(check.step))"
    return (check.constraint == nil ? [] : [own]) + (check.holdsStructure ? [inner] : [])
  }
}
