import SwiftSource

/// The functions that find the case of a string. One function looks for so many strings, and leaves the others to the next.
struct StringLookup {
  /// How many strings one function looks for: the compiler takes 0.2 ms over each.
  static let portion = 200

  /// What the first function is called; the others have the number of strings before theirs at the end.
  var name: Identifier

  /// What the functions say that they do.
  var documentation: DocComment

  /// The type that they give a value of.
  var result: TypeName

  /// What they give for a string that is no case's, which they call `text`.
  var others: CodeBlock

  /// The call of the function that looks for the strings from a position on; nil when there are none.
  func call(from start: Int, of cases: [CasePlan], _ text: CodeBlock) -> CodeBlock? {
    start < cases.count ? "\(name(from: start))(\(text))" : nil
  }

  /// The functions for the cases from a position on; none when there are no more.
  func declarations(of cases: [CasePlan], from first: Int = 0) -> [Declaration] {
    stride(from: first, to: cases.count, by: Self.portion).map { start in
      let arms: [CodeBlock] = cases[start...].prefix(Self.portion).map {
        "case \(literal: $0.wireName): return .\($0.name)"
      }
      return .function(
        FunctionDeclaration(
          documentation: documentation, access: .private, modifiers: [.static], name(from: start),
          parameters: [ParameterDeclaration(label: .omitted, "text", type: "String")], returnType: result,
          body: """
            switch text {
            \(lines: arms)
            default: return \(call(from: start + Self.portion, of: cases, "text") ?? others)
            }
            """))
    }
  }

  private func name(from start: Int) -> Identifier {
    guard let identifier = Identifier(validating: start == 0 ? name.text : "\(name)\(start)") else {
      preconditionFailure("a number ends a name")
    }
    return identifier
  }
}
