import APIModel
import SwiftSource

/// How a structure is written as the parts of a form.
struct FormParts {
  private let model: ModelPlan
  private let structure: StructurePlan
  private let fields: [FormField]

  /// Makes the parts of a structure.
  init(model: ModelPlan, structure: StructurePlan, fields: [FormField]) {
    self.model = model
    self.structure = structure
    self.fields = fields
  }

  /// The conformance.
  var declaration: ExtensionDeclaration {
    ExtensionDeclaration(
      attributes: [.spi("Generated")], TypeName(model.name),
      members: [
        .function(
          FunctionDeclaration(
            documentation: DocComment("Writes every part."), access: .public, "encode",
            parameters: [
              ParameterDeclaration(label: .named("to"), "form", ownership: .inout, type: "MultipartEncoder")
            ],
            body: CodeBlock(structure.members.map(call) + others)))
      ])
  }

  /// The call that writes the parts which are not declared.
  private var others: [CodeBlock] {
    guard structure.additionalProperties != nil else { return [] }
    let names: [CodeBlock] = structure.members.map { "\(literal: $0.wireName)" }
    return ["form.append(\(arguments: ["additionalProperties", "besides: [\(elements: names)]"]))"]
  }

  private func call(_ member: MemberPlan) -> CodeBlock {
    let field: FormField? = fields.first { $0.name == member.wireName }
    var arguments: [CodeBlock] = ["\(literal: member.wireName)", member.name.property]
    if case .style(let style, let explode, _)? = field?.serialization, !member.type.isFile {
      arguments += ["style: \(style.code)", "explode: \(literal: explode)"]
    } else if let field, let mediaType = field.mediaType, member.type.isFile || !field.leavesMediaTypeOpen {
      if field.serialization == .json, !member.type.isFile { arguments[1] = "json: \(member.name.property)" }
      arguments.append("contentType: \(literal: mediaType)")
    }
    return "form.append(\(arguments: arguments))"
  }
}

extension FormField {
  /// Whether the description names a range or several media types, of which the caller chooses one for a file.
  var leavesMediaTypeOpen: Bool {
    mediaType.map { $0.contains(",") || $0.contains("*") } ?? false
  }
}
