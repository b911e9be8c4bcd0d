import SwiftSource

/// The file of what is asked of a structure's members.
struct StructureValidatorFile {
  private let model: ModelPlan
  private let members: [MemberPlan]

  /// Makes the file of a model with these members.
  init(model: ModelPlan, members: [MemberPlan]) {
    self.model = model
    self.members = members
  }

  /// The file.
  var file: SwiftFile {
    let constraints: [ConstraintsDeclaration.Entry] = members.compactMap { member in
      member.constraint.map { ConstraintsDeclaration.Entry(name: member.name, constraint: $0) }
    }
    return SwiftFile(
      header: FileHead.header(source: model.source), imports: [FileHead.runtime],
      declarations: [
        .extension(
          ExtensionDeclaration(
            TypeName(model.name),
            members: ConstraintsDeclaration(constraints).declarations + [ValidateFunction(checks).declaration]))
      ])
  }

  private var checks: [CodeBlock] {
    members.flatMap { member in
      let step: CodeBlock = "\(literal: member.wireName)"
      let own: CodeBlock = "validator.check(\(member.name.property), Constraints.\(member.name), at: \(step))"
      let inner: CodeBlock = "validator.check(\(member.name.property), at: \(step))"
      return (member.constraint == nil ? [] : [own]) + (member.type.holdsStructure ? [inner] : [])
    }
  }
}
