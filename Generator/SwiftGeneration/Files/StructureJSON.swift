import SwiftSource

/// How a structure is read from JSON and written as JSON: a table of names, and one line a member.
struct StructureJSON {
  private let name: Identifier
  private let members: [MemberPlan]

  /// Makes the JSON of a structure.
  init(name: Identifier, members: [MemberPlan]) {
    self.name = name
    self.members = members
  }

  /// The conformance.
  var declaration: ExtensionDeclaration {
    ExtensionDeclaration(
      attributes: [.spi("Generated")], TypeName(name), inheritance: ["JSONModel"],
      members: [.property(table), .initializer(placeholder), .function(fill), .function(write)])
  }

  private var table: PropertyDeclaration {
    let names: [CodeBlock] = members.map { "\(literal: $0.wireName)" }
    return PropertyDeclaration(
      documentation: DocComment("The names on the wire, and which of them must be there."), access: .public,
      modifiers: [.static], "members", type: nil,
      .constant("JSONMembers(\(arguments: names + ["required: \(requiredMask)"]))"))
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
      body: CodeBlock(assignments))
  }

  private var fill: FunctionDeclaration {
    let arms: [CodeBlock] = members.enumerated().map { index, member in
      "case \(literal: index): try reader.\(member.readCall)"
    }
    return FunctionDeclaration(
      documentation: DocComment("Reads the members of an object."), access: .public, modifiers: [.mutating], "fill",
      parameters: [
        ParameterDeclaration(label: .named("from"), "reader", ownership: .inout, type: "JSONReader")
      ],
      effects: Effects(throwing: .only("JSONSyntaxError")),
      body: """
        var object = try reader.beginObject(Self.members)
        while let member = try reader.nextMember(of: &object) {
          switch member {
          \(lines: arms)
          default: try reader.skipValue()
          }
        }
        """)
  }

  private var write: FunctionDeclaration {
    FunctionDeclaration(
      documentation: DocComment("Writes the members as an object."), access: .public, "write",
      parameters: [ParameterDeclaration(label: .named("to"), "writer", ownership: .inout, type: "JSONWriter")],
      body: """
        writer.beginObject()
        \(lines: members.map(\.writeCall))
        writer.endObject()
        """)
  }
}

extension MemberPlan {
  /// The value that the property has before it is read; nil when that is `nil`.
  fileprivate var placeholder: CodeBlock? {
    guard presence == .required else { return nil }
    return switch type.underlying {
    case .json: ".null"
    case .boolean: "false"
    case .string: "\(literal: "")"
    case .date: "Date(placeholder: placeholder)"
    case .int32, .int64, .number, .double, .float: "0"
    case .structure, .enumeration: "\(type.typeName)(placeholder: placeholder)"
    case .array: "[]"
    case .map: "[:]"
    case .alias: preconditionFailure("the underlying type is no other name")
    }
  }

  /// The call that reads the value.
  fileprivate var readCall: CodeBlock {
    switch (presence.isNullable, constraint) {
    case (false, nil): "read(&\(name.property))"
    case (false, _?): "read(&\(name.property), Constraints.\(name))"
    case (true, nil): "readNullable(&\(name.property))"
    case (true, _?): "readNullable(&\(name.property), Constraints.\(name))"
    }
  }

  /// The call that writes the member.
  fileprivate var writeCall: CodeBlock {
    let key = StringLiteral(JSONStringEscaping.escaped(wireName))
    return presence == .requiredNullable
      ? "writer.writeNullable(\(key), \(name.property))" : "writer.write(\(key), \(name.property))"
  }
}
