import SwiftSource
import Testing

@Suite("TypeName")
struct TypeNameTests {
  @Test(
    "a type is written as it is used",
    arguments: [
      ("String" as TypeName, "String"),
      ("Swift.String", "Swift.String"),
      (.optional("Int"), "Int?"),
      (.array(.optional("Int")), "[Int?]"),
      (.optional(.array("Int")), "[Int]?"),
      (.dictionary(key: "String", value: "Int64"), "[String: Int64]"),
      (.optional(TypeName("Nullable", arguments: ["String"])), "Nullable<String>?"),
      (TypeName("Outcome", arguments: ["Output", .array("Failure")]), "Outcome<Output, [Failure]>"),
      (.named(["Outer", "default"]), "Outer.`default`"),
      (.existential("Error"), "any Error"),
      (.optional(.existential("Error")), "(any Error)?"),
      (.opaque("Sequence"), "some Sequence"),
    ])
  func text(type: TypeName, text: String) {
    #expect(print(.typeAlias(TypeAliasDeclaration("Alias", type: type))) == "typealias Alias = \(text)\n")
  }
}
