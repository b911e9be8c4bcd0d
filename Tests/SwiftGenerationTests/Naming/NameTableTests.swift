import Diagnostics
import Testing

@testable import SwiftGeneration

@Suite("NameTable")
struct NameTableTests {
  private static func claim(_ names: (swift: String, wire: String)..., foldsCase: Bool = false) -> String {
    var table = NameTable(of: "member", foldsCase: foldsCase)
    var diagnostics = Diagnostics()
    for (index, name) in names.enumerated() {
      table.claim(name.swift, for: name.wire, at: place(index + 1), reporting: &diagnostics)
    }
    return diagnostics.all.map(DiagnosticPrinter(files: []).print).joined()
  }

  @Test("names that differ stand side by side")
  func differ() {
    #expect(Self.claim(("a", "a"), ("b", "b"), ("A", "A")) == "")
  }

  @Test("a name that is taken is reported with both places")
  func collide() {
    #expect(
      Self.claim(("clientID", "clientId"), ("other", "other"), ("clientID", "client_id")) == """
        api.yaml:3:1: error: the members 'clientId' and 'client_id' would both be 'clientID' in Swift; give one of them \
        another name in generator.yaml [name-collision]
        api.yaml:1:1: note: 'clientId' is here

        """)
  }

  @Test("where case is folded, names that differ only in case collide")
  func foldCase() {
    #expect(Self.claim(("Thing", "thing"), ("THing", "tHing"), foldsCase: true).hasPrefix("api.yaml:2:1: error: "))
  }
}
