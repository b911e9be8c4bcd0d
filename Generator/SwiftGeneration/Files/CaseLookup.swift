import APIModel
import SwiftSource

/// The functions that find the case of a value. One function looks for so many values, and leaves the others to the
/// next.
struct CaseLookup {
  /// How many values one function looks for: the compiler takes 0.2 ms over each.
  static let portion = 200

  /// What the first function is called; the others have the number of values before theirs at the end.
  var name: Identifier

  /// What the functions say that they do.
  var documentation: DocComment

  /// The type of the values that they look for, which they call `rawValue`.
  var rawType: EnumerationSchema.RawType

  /// The type that they give a value of.
  var result: TypeName

  /// What they give for a value that is no case's.
  var others: CodeBlock

  /// The call of the function that looks for the values from a position on; nil when there are none.
  func call(from start: Int, of cases: [CasePlan]) -> CodeBlock? {
    start < cases.count ? "\(name(from: start))(rawValue)" : nil
  }

  /// The functions for the cases from a position on; none when there are no more.
  func declarations(of cases: [CasePlan], from first: Int = 0) -> [Declaration] {
    stride(from: first, to: cases.count, by: Self.portion).map { start in
      let arms: [CodeBlock] = cases[start...].prefix(Self.portion).map {
        "case \($0.rawValue.code(as: rawType)): return .\($0.name)"
      }
      return .function(
        FunctionDeclaration(
          documentation: documentation, access: .private, modifiers: [.static], name(from: start),
          parameters: [ParameterDeclaration(label: .omitted, "rawValue", type: rawType.typeName)], returnType: result,
          body: """
            switch rawValue {
            \(lines: arms)
            default: return \(call(from: start + Self.portion, of: cases) ?? others)
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
