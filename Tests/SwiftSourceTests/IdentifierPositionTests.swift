import SwiftSource
import Testing

@Suite("Identifier in its positions")
struct IdentifierPositionTests {
  @Test("only the names that no backticks help are unusable")
  func unusable() {
    let unusable = Identifier.Position.allCases.map { position in
      Identifier.Position.keywords.filter { !$0.isUsable(as: position) }.map(\.text)
    }
    let metatypes = ["Protocol", "Self", "Type"]
    #expect(unusable == [metatypes, metatypes, metatypes + ["self"], metatypes, [], [], ["Self", "self"]])
  }

  @Test("a keyword has backticks only where it needs them")
  func backticks() {
    let name: Identifier = "default"
    let code: CodeBlock = "value.\(name) = call(\(label: name): \(name))"
    #expect(print(body: code) == "value.default = call(default: `default`)")
  }

  @Test("every keyword compiles without a warning as a type")
  func types() throws {
    let types = usable(as: .typeName).map { name in
      Declaration.structure(
        StructDeclaration(
          name, members: [.property(PropertyDeclaration("all", type: .array(.named(["Names", name]))))]))
    }
    try expectCompiles(.enumeration(EnumDeclaration("Names", members: types)))
  }

  @Test("every keyword compiles without a warning as an enum case")
  func cases() throws {
    let names = usable(as: .enumCase)
    let cases = names.map { Declaration.enumCase(EnumCaseDeclaration($0, rawValue: .string(StringLiteral($0.text)))) }
    let arms = names.map { "case .\($0): .\($0)" as CodeBlock }
    let same = FunctionDeclaration(
      "same", returnType: "Names",
      body: """
        switch self {
        \(lines: arms)
        }
        """)
    try expectCompiles(
      .enumeration(EnumDeclaration("Names", inheritance: ["String"], members: cases + [.function(same)])))
  }

  @Test("every keyword compiles without a warning as a property, parameter, label and argument")
  func members() throws {
    let names = usable(as: .member).filter { $0.isUsable(as: .expression) }
    let type = StructDeclaration(
      "Names",
      members: names.map { .property(PropertyDeclaration($0, type: "Int")) } + [initializer(names), copy(names)])
    try expectCompiles(.structure(type))
  }

  private func initializer(_ names: [Identifier]) -> Declaration {
    .initializer(
      InitializerDeclaration(
        parameters: names.map { ParameterDeclaration($0, type: "Int") },
        body: CodeBlock(names.map { "self.\($0) = \($0)" })))
  }

  private func copy(_ names: [Identifier]) -> Declaration {
    .function(
      FunctionDeclaration(
        "copied", returnType: "Names",
        body: "Names(\(arguments: names.map { "\(label: $0): \($0)" }))"))
  }

  private func usable(as position: Identifier.Position) -> [Identifier] {
    Identifier.Position.keywords.filter { $0.isUsable(as: position) }
  }

  private func expectCompiles(_ declaration: Declaration) throws {
    let result = try Toolchain.run { try $0.typecheck(print(declaration)) }
    #expect(result == .init(status: 0, output: ""))
  }
}
