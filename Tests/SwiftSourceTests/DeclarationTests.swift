import SwiftSource
import Testing

@Suite("Declarations")
struct DeclarationTests {
  @Test("a struct with its members")
  func structure() {
    let declaration = StructDeclaration(
      documentation: DocComment("A point."), access: .public, "Point", inheritance: ["Hashable", "Sendable"],
      members: [
        .property(PropertyDeclaration(access: .public, "x", type: "Int32")),
        .property(PropertyDeclaration(access: .public, "y", type: "Int32", .variable("\(literal: 0)"))),
        .property(PropertyDeclaration(documentation: DocComment("The sum."), "sum", type: "Int32", .computed("x + y"))),
        .property(PropertyDeclaration(modifiers: [.static], "zero", .constant("Self(x: 0, y: 0)"))),
      ])
    #expect(
      print(.structure(declaration)) == """
        /// A point.
        public struct Point: Hashable, Sendable {
          public var x: Int32
          public var y: Int32 = 0

          /// The sum.
          var sum: Int32 {
            x + y
          }

          static let zero = Self(x: 0, y: 0)
        }

        """)
  }

  @Test("an enum with associated values, and one with raw values")
  func enumerations() {
    let failure = EnumDeclaration(
      attributes: [.nonexhaustive], access: .public, modifiers: [.indirect], "Failure", inheritance: ["Error"],
      members: [
        .enumCase(
          EnumCaseDeclaration("a", associatedValues: [AssociatedValue("Int"), AssociatedValue(label: "in", "B")])),
        .enumCase(EnumCaseDeclaration("default")),
        .enumCase(EnumCaseDeclaration(documentation: DocComment("Last."), "last")),
      ])
    let color = EnumDeclaration(
      "Color", inheritance: ["Int"],
      members: [.enumCase(EnumCaseDeclaration("red", rawValue: .integer(IntegerLiteral(1_234_567))))])
    #expect(
      print(.enumeration(failure), .enumeration(color)) == """
        @nonexhaustive public indirect enum Failure: Error {
          case a(Int, in: B)
          case `default`

          /// Last.
          case last
        }

        enum Color: Int {
          case red = 1_234_567
        }

        """)
  }

  @Test("an extension and a type alias")
  func extensionAndTypeAlias() {
    let `extension` = ExtensionDeclaration(
      attributes: [.spi("Generated")], .named(["Outer", "Inner"]), inheritance: ["JSONModel"],
      members: [.typeAlias(TypeAliasDeclaration(access: .public, "Output", type: .array("String")))])
    #expect(
      print(.extension(`extension`)) == """
        @_spi(Generated) extension Outer.Inner: JSONModel {
          public typealias Output = [String]
        }

        """)
  }

  @Test("a function with every kind of parameter")
  func function() {
    let declaration = FunctionDeclaration(
      attributes: [.discardableResult, .deprecated(message: nil)], access: .package, modifiers: [.static, .mutating],
      "run",
      parameters: [
        ParameterDeclaration("let", type: "Int"),
        ParameterDeclaration(label: .omitted, "b", ownership: .inout, type: "Int"),
        ParameterDeclaration(label: .named("for"), "c", type: "Int", defaultValue: "\(literal: 1)"),
      ],
      effects: Effects(isAsync: true, throwing: .only("Failure")), returnType: .optional("Int"),
      body: """
        guard c > 0 else {
          return nil
        }
        return b
        """)
    #expect(
      print(.function(declaration)) == """
        @discardableResult
        @available(*, deprecated)
        package static mutating func run(`let`: Int, _ b: inout Int, for c: Int = 1) async throws(Failure) -> Int? {
          guard c > 0 else {
            return nil
          }
          return b
        }

        """)
  }

  @Test("an initializer")
  func initializer() {
    let failable = InitializerDeclaration(
      isFailable: true, parameters: [ParameterDeclaration("a", ownership: .consuming, type: "A")], body: "return nil")
    let throwing = InitializerDeclaration(access: .public, effects: Effects(throwing: .anyError), body: CodeBlock())
    #expect(
      print(.initializer(failable), .initializer(throwing)) == """
        init?(a: consuming A) {
          return nil
        }

        public init() throws {}

        """)
  }

  @Test("a value of several lines keeps them")
  func multilineValue() {
    let value: CodeBlock = """
      [
        "a",
      ]
      """
    #expect(
      print(.property(PropertyDeclaration("list", .constant(value)))) == """
        let list = [
          "a",
        ]

        """)
  }

  @Test("declarations under a condition are indented")
  func conditional() {
    let conditional = ConditionalDeclaration(
      condition: .canImport("Network"), declarations: [.structure(StructDeclaration("A"))],
      otherwise: [.structure(StructDeclaration("B"))])
    #expect(
      print(.conditional(conditional)) == """
        #if canImport(Network)
          struct A {}
        #else
          struct B {}
        #endif

        """)
  }

  @Test("an attribute leaves the line of its declaration when both do not fit")
  func attributeLine() {
    let name = Corpus.name("A", 100)
    #expect(
      print(.extension(ExtensionDeclaration(attributes: [.spi("Generated")], TypeName(name)))) == """
        @_spi(Generated)
        extension \(name) {}

        """)
  }
}
