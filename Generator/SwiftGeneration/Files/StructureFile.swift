import SwiftSource

/// The file of a structure: its members, its JSON, and how it prints.
struct StructureFile {
  private let model: ModelPlan
  private let structure: StructurePlan

  /// Makes the file of a model with these members.
  init(model: ModelPlan, structure: StructurePlan) {
    self.model = model
    self.structure = structure
  }

  private var members: [MemberPlan] { structure.members }

  /// The file.
  var file: SwiftFile {
    let json = StructureJSON(model: model, structure: structure)
    let isSensitive: Bool = members.contains(where: \.isSensitive)
    return SwiftFile(
      header: FileHead.header(source: model.source), imports: [FileHead.runtime, FileHead.jsonCoding],
      declarations: [.structure(declaration)] + defaults + [.extension(json.declaration)]
        + (isSensitive ? [.extension(redaction)] : []))
  }

  private var declaration: StructDeclaration {
    StructDeclaration(
      documentation: model.documentation, access: .public, model.name, inheritance: ["APIModel"],
      members: members.map { .property(property(of: $0)) } + others + [.initializer(initializer)])
  }

  /// What a missing member stands for, by the names of the members; none when the description says nothing.
  private var defaults: [Declaration] {
    let constants: [Declaration] = members.compactMap { member in
      member.defaultValue?.code.map { value in
        .property(
          PropertyDeclaration(
            documentation: DocComment("What a missing `\(member.wireName)` stands for."), access: .public,
            modifiers: [.static], member.name, type: member.type.typeName, .constant(value)))
      }
    }
    guard !constants.isEmpty else { return [] }
    let namespace = EnumDeclaration(
      documentation: DocComment("What missing members stand for; a member that is missing is nil all the same."),
      access: .public, "Defaults", members: constants)
    return [.extension(ExtensionDeclaration(TypeName(model.name), members: [.enumeration(namespace)]))]
  }

  /// The members that are not declared.
  private var others: [Declaration] {
    guard let value = structure.additionalProperties else { return [] }
    return [
      .property(
        PropertyDeclaration(
          documentation: DocComment("Every other member, by its name on the wire."), access: .public,
          "additionalProperties", type: .dictionary(key: "String", value: value.typeName), .variable()))
    ]
  }

  private func property(of member: MemberPlan) -> PropertyDeclaration {
    PropertyDeclaration(
      documentation: MemberDocumentation(member).comment,
      attributes: member.isIndirect ? [.wrapper("Indirect")] : [], access: .public, member.name,
      type: member.typeName, .variable())
  }

  private var initializer: InitializerDeclaration {
    InitializerDeclaration(
      documentation: DocComment("Makes a value of its members; `validate()` checks their limits."), access: .public,
      parameters: members.map { member in
        ParameterDeclaration(
          member.name, type: member.typeName, defaultValue: member.presence.isRequired ? nil : "nil")
      } + otherParameters,
      body: CodeBlock(names.map { "self.\($0) = \($0)" }))
  }

  private var names: [Identifier] {
    members.map(\.name) + (structure.additionalProperties == nil ? [] : ["additionalProperties"])
  }

  private var otherParameters: [ParameterDeclaration] {
    structure.additionalProperties.map { value in
      [
        ParameterDeclaration(
          "additionalProperties", type: .dictionary(key: "String", value: value.typeName), defaultValue: "[:]")
      ]
    } ?? []
  }

  /// Every member by name, with a stand-in for the values that are never printed.
  private var redaction: ExtensionDeclaration {
    let elements: [CodeBlock] = members.map { member in
      member.isSensitive
        ? "\(literal: member.name.text): Redacted()" : "\(literal: member.name.text): \(member.name)"
    }
    return ExtensionDeclaration(
      TypeName(model.name), inheritance: ["SensitiveModel"],
      members: [
        .property(
          PropertyDeclaration(
            documentation: DocComment("Every member by its name; a stand-in for those that are never printed."),
            access: .public, "describedMembers",
            type: TypeName("KeyValuePairs", arguments: ["String", .existential("Sendable")]),
            .computed("[\(elements: elements)]")))
      ])
  }
}
