import SwiftSource

/// The functions that find the case of a string: the strings that a union's description lists are cases of the union.
struct ListedStrings {
  private let cases: [CasePlan]
  private let type: TypeName

  /// Makes the functions of a type.
  init(_ cases: [CasePlan], of type: TypeName) {
    self.cases = cases
    self.type = type
  }

  /// How many strings one function looks for: the compiler takes 0.2 ms over each.
  private static let portion = 200

  /// The functions; none when no string is listed.
  var declarations: [Declaration] {
    stride(from: 0, to: cases.count, by: Self.portion).map { start in
      let next: Int = start + Self.portion
      let others: CodeBlock = next < cases.count ? "\(name(from: next))(text)" : "nil"
      let arms: [CodeBlock] = cases[start...].prefix(Self.portion).map {
        "case \(literal: $0.wireName): return .\($0.name)"
      }
      return .function(
        FunctionDeclaration(
          documentation: DocComment("The case that stands for a string; nil when there is none."), access: .private,
          modifiers: [.static], name(from: start),
          parameters: [ParameterDeclaration(label: .omitted, "text", type: "String")], returnType: .optional(type),
          body: """
            switch text {
            \(lines: arms)
            default: return \(others)
            }
            """))
    }
  }

  private func name(from start: Int) -> Identifier {
    guard let name = Identifier(validating: start == 0 ? "listed" : "listed\(start)") else {
      preconditionFailure("a number ends a name")
    }
    return name
  }
}
