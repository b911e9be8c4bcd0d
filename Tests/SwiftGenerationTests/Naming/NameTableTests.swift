import Diagnostics
import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("NameTable")
struct NameTableTests {
  /// A name to take, and what for.
  struct Claim: Sendable {
    var swift: Identifier
    var wire: String
    var isConfigured = false
  }

  /// The names that were taken, and the printed diagnostics.
  private static func claim(_ claims: Claim..., foldsCase: Bool = false) -> (names: [String], diagnostics: String) {
    var table = NameTable(of: "member", foldsCase: foldsCase)
    var diagnostics = Diagnostics()
    let names = claims.enumerated().map { index, claim in
      table.claim(
        claim.swift, for: claim.wire, isConfigured: claim.isConfigured, at: place(index + 1),
        reporting: &diagnostics
      ).text
    }
    return (names, diagnostics.all.map(DiagnosticPrinter(files: []).print).joined())
  }

  @Test("names that differ stand side by side")
  func differ() {
    let claimed = Self.claim(Claim(swift: "a", wire: "a"), Claim(swift: "b", wire: "b"), Claim(swift: "A", wire: "A"))

    #expect(claimed.names == ["a", "b", "A"])
    #expect(claimed.diagnostics == "")
  }

  @Test("a name that is taken gets an underscore, and a warning names both places")
  func collide() {
    let claimed = Self.claim(
      Claim(swift: "clientID", wire: "clientId"), Claim(swift: "other", wire: "other"),
      Claim(swift: "clientID", wire: "client_id"), Claim(swift: "clientID", wire: "client-id"))

    #expect(claimed.names == ["clientID", "other", "clientID_", "clientID__"])
    #expect(
      claimed.diagnostics == """
        api.yaml:3:1: warning: the members 'clientId' and 'client_id' would both be 'clientID' in Swift: the second \
        becomes 'clientID_', unless generator.yaml gives one another name [name-changed]
        api.yaml:1:1: note: 'clientId' is here
        api.yaml:4:1: warning: the members 'clientId' and 'client-id' would both be 'clientID' in Swift: the second \
        becomes 'clientID__', unless generator.yaml gives one another name [name-changed]
        api.yaml:1:1: note: 'clientId' is here

        """)
  }

  @Test("a name that a person chose and that is taken is an error")
  func configured() {
    let claimed = Self.claim(
      Claim(swift: "name", wire: "a"), Claim(swift: "name", wire: "b", isConfigured: true))

    #expect(
      claimed.diagnostics == """
        api.yaml:2:1: error: the members 'a' and 'b' would both be 'name' in Swift; give one of them another name in \
        generator.yaml [name-collision]
        api.yaml:1:1: note: 'a' is here

        """)
  }

  @Test("where case is folded, names that differ only in case collide")
  func foldCase() {
    let claimed = Self.claim(
      Claim(swift: "Thing", wire: "thing"), Claim(swift: "THing", wire: "tHing"), foldsCase: true)

    #expect(claimed.names == ["Thing", "THing_"])
  }
}
