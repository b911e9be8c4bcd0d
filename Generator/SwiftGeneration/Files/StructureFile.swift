import APIModel
import SwiftSource

/// The file of a structure: its members, its JSON, and how it prints.
struct StructureFile {
  private let model: ModelPlan
  private let structure: StructurePlan

  /// How the members are written as the parts of a form; nil for a structure that is JSON.
  private let form: [FormField]?

  /// Makes the file of a model with these members, which are JSON or the parts of a form.
  init(model: ModelPlan, structure: StructurePlan, form: [FormField]? = nil) {
    self.model = model
    self.structure = structure
    self.form = form
  }

  private var members: [MemberPlan] { structure.members }

  /// The file.
  var file: SwiftFile {
    let wire: ExtensionDeclaration =
      form.map { FormParts(model: model, structure: structure, fields: $0).declaration }
      ?? StructureJSON(model: model, structure: structure).declaration
    let isSensitive: Bool = members.contains(where: \.isSensitive)
    return SwiftFile(
      header: FileHead.header(source: model.source),
      imports: [FileHead.runtime] + (form == nil ? [FileHead.jsonCoding] : []),
      declarations: [.structure(declaration)] + defaults + [.extension(wire)]
        + (isSensitive ? [.extension(redaction)] : []))
  }

  private var declaration: StructDeclaration {
    StructDeclaration(
      documentation: model.comment, access: .public, model.name,
      inheritance: [form == nil ? "APIModel" : "APIForm"],
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
      attributes: member.wrapper.map { [.wrapper(TypeName($0))] } ?? [], access: .public, member.name,
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
