import Diagnostics
import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("NameTable")
struct NameTableTests {
  /// The names taken in turn, and what was reported.
  private static func claim(
    _ names: (swift: Identifier, wire: String)..., configured: Set<String> = [], foldsCase: Bool = false
  ) -> (names: [String], diagnostics: String) {
    var table = NameTable(of: "member", foldsCase: foldsCase)
    var diagnostics = Diagnostics()
    let taken = names.enumerated().map { index, name in
      table.claim(
        name.swift, for: name.wire, isConfigured: configured.contains(name.wire), at: place(index + 1),
        reporting: &diagnostics)
    }
    return (taken.map(\.text), diagnostics.all.map(DiagnosticPrinter(files: []).print).joined())
  }

  @Test("names that differ stand side by side")
  func differ() {
    let claimed = Self.claim(("a", "a"), ("b", "b"), ("A", "A"))

    #expect(claimed.names == ["a", "b", "A"])
    #expect(claimed.diagnostics == "")
  }

  @Test("a name that is taken gets an underscore, with a warning of both places")
  func collide() {
    let claimed = Self.claim(
      ("clientID", "clientId"), ("other", "other"), ("clientID", "client_id"), ("clientID", "id"))

    #expect(claimed.names == ["clientID", "other", "clientID_", "clientID__"])
    #expect(
      claimed.diagnostics.hasPrefix(
        """
        api.yaml:3:1: warning: the members 'clientId' and 'client_id' would both be 'clientID' in Swift: the second \
        becomes 'clientID_', unless generator.yaml gives one another name [name-changed]
        api.yaml:1:1: note: 'clientId' is here

        """))
  }

  @Test(
    "a name that a person chose is never changed: that it is taken is an error", arguments: ["clientId", "client_id"])
  func collideWithConfigured(_ configured: String) {
    let claimed = Self.claim(("clientID", "clientId"), ("clientID", "client_id"), configured: [configured])

    #expect(
      claimed.diagnostics == """
        api.yaml:2:1: error: the members 'clientId' and 'client_id' would both be 'clientID' in Swift; give one of them \
        another name in generator.yaml [name-collision]
        api.yaml:1:1: note: 'clientId' is here

        """)
  }

  @Test("where case is folded, names that differ only in case collide")
  func foldCase() {
    let claimed = Self.claim(("Thing", "thing"), ("THing", "tHing"), foldsCase: true)

    #expect(claimed.names == ["Thing", "THing_"])
    #expect(claimed.diagnostics.hasPrefix("api.yaml:2:1: warning: "))
  }
}
