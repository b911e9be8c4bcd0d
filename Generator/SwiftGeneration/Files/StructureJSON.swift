import APIModel
import SwiftSource

/// How a structure is read from JSON and written as JSON: a table of names, and one line a member.
struct StructureJSON {
  private let model: ModelPlan
  private let structure: StructurePlan

  /// Makes the JSON of a structure.
  init(model: ModelPlan, structure: StructurePlan) {
    self.model = model
    self.structure = structure
  }

  private var members: [MemberPlan] { structure.members }

  /// The conformance.
  var declaration: ExtensionDeclaration {
    ExtensionDeclaration(
      attributes: [.spi("Generated")], TypeName(model.name), inheritance: ["JSONModel"],
      members: [.property(table), .initializer(placeholder), .function(fill), .function(write)])
  }

  private var table: PropertyDeclaration {
    let names: [CodeBlock] = members.map { "\(literal: $0.wireName)" }
    return PropertyDeclaration(
      documentation: DocComment("The names on the wire, and which of them must be there."), access: .public,
      modifiers: [.static], "members", type: nil,
      .constant("JSONMembers(\(arguments: names + ["required: \(requiredMask)", "at: \(literal: model.source)"]))"))
  }

  private var requiredMask: CodeBlock {
    "\(IntegerLiteral(bits: members.map(\.presence.isRequired)))"
  }

  /// Members that are nil are so without a line: an assignment of nil would make the compiler copy the whole value.
  private var placeholder: InitializerDeclaration {
    let assignments: [CodeBlock] = members.compactMap { member in
      member.placeholder.map { "\(member.name.property) = \($0)" }
    }
    return InitializerDeclaration(
      documentation: DocComment("A value to read into; no app ever sees it."), access: .public,
      parameters: [ParameterDeclaration("placeholder", type: "JSONPlaceholder")],
      body: CodeBlock(assignments + (structure.additionalProperties == nil ? [] : ["additionalProperties = [:]"])))
  }

  private var fill: FunctionDeclaration {
    let arms: [CodeBlock] = members.enumerated().map { index, member in
      "case \(literal: index): try reader.\(member.readCall)"
    }
    let next: [CodeBlock] =
      ["of: &object"] + (structure.additionalProperties == nil ? [] : ["others: &additionalProperties"])
    return FunctionDeclaration(
      documentation: DocComment("Reads the members of an object."), access: .public, modifiers: [.mutating], "fill",
      parameters: [
        ParameterDeclaration(label: .named("from"), "reader", ownership: .inout, type: "JSONReader")
      ],
      effects: Effects(throwing: .only("JSONSyntaxError")),
      body: """
        var object = try reader.beginObject(Self.members)
        while let member = try reader.nextMember(\(arguments: next)) {
          switch member {
          \(lines: arms)
          default: try reader.skipValue()
          }
        }
        \(lines: model.schema.map { ["reader.check(Schemas.\($0), of: object)"] } ?? [])
        """)
  }

  private var write: FunctionDeclaration {
    FunctionDeclaration(
      documentation: DocComment("Writes the members as an object."), access: .public, "write",
      parameters: [ParameterDeclaration(label: .named("to"), "writer", ownership: .inout, type: "JSONWriter")],
      body: """
        writer.beginObject()
        \(lines: members.map(\.writeCall))
        \(lines: otherCall)
        writer.endObject()
        """)
  }
}

extension StructureJSON {
  /// The call that writes the members that are not declared.
  private var otherCall: [CodeBlock] {
    structure.additionalProperties == nil ? [] : ["writer.write(additionalProperties, besides: Self.members)"]
  }
}

extension MemberPlan {
  /// The value that the property has before it is read; nil when that is `nil` and needs no line.
  fileprivate var placeholder: CodeBlock? {
    guard presence == .required else { return nil }
    return switch type.underlying {
    case .json: ".null"
    case .boolean: "false"
    case .string: "\(literal: "")"
    case .date: "Date(placeholder: placeholder)"
    case .int32, .int64, .number, .double, .float: "0"
    case .structure, .enumeration, .union: "\(type.typeName)(\(arguments: ["placeholder: placeholder"]))"
    case .array: "[]"
    case .map: "[:]"
    case .file: preconditionFailure("no JSON holds a file")
    case .alias: preconditionFailure("the underlying type is no other name")
    }
  }

  /// The call that reads the value.
  fileprivate var readCall: CodeBlock {
    let function: Identifier = presence.isNullable ? "readNullable" : "read"
    let arguments: [CodeBlock] = ["&\(name.property)"] + (constraint.map { [$0.reference(from: name)] } ?? [])
    return "\(function)(\(arguments: arguments))"
  }

  /// The call that writes the member.
  fileprivate var writeCall: CodeBlock {
    let key = StringLiteral(JSONStringEscaping.escaped(wireName))
    let function: Identifier = presence == .requiredNullable ? "writeNullable" : "write"
    return access == .readOnly
      ? "writer.\(function)(readOnly: \(key), \(name.property))" : "writer.\(function)(\(key), \(name.property))"
  }
}
