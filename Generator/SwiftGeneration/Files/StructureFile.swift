import SwiftSource

/// The file of a structure: its members, its JSON, and how it prints.
struct StructureFile {
  private let model: ModelPlan
  private let members: [MemberPlan]

  /// Makes the file of a model with these members.
  init(model: ModelPlan, members: [MemberPlan]) {
    self.model = model
    self.members = members
  }

  /// The file.
  var file: SwiftFile {
    let json = StructureJSON(name: model.name, members: members)
    let isSensitive: Bool = members.contains(where: \.isSensitive)
    return SwiftFile(
      header: FileHead.header(source: model.source), imports: [FileHead.runtime, FileHead.jsonCoding],
      declarations: [.structure(declaration), .extension(json.declaration)]
        + (isSensitive ? [.extension(redaction)] : []))
  }

  private var declaration: StructDeclaration {
    StructDeclaration(
      documentation: model.documentation, access: .public, model.name, inheritance: ["APIModel"],
      members: members.map { .property(property(of: $0)) } + [.initializer(initializer)])
  }

  private func property(of member: MemberPlan) -> PropertyDeclaration {
    PropertyDeclaration(
      documentation: MemberDocumentation(member).comment, access: .public, member.name, type: member.typeName,
      .variable())
  }

  private var initializer: InitializerDeclaration {
    InitializerDeclaration(
      documentation: DocComment("Makes a value of its members; `validate()` checks their limits."), access: .public,
      parameters: members.map { member in
        ParameterDeclaration(
          member.name, type: member.typeName, defaultValue: member.presence.isRequired ? nil : "nil")
      },
      body: CodeBlock(members.map { "self.\($0.name) = \($0.name)" }))
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
