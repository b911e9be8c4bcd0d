import Diagnostics
import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("Namer")
struct NamerTests {
  @Test("a configured name is taken as it is")
  func configured() {
    var namer = Namer(acronyms: [])
    var diagnostics = Diagnostics()

    let type = namer.type(
      for: "v1_thing", configured: Configured("thing_", at: place()), at: place(), reporting: &diagnostics)
    let member = namer.member(for: "a", configured: Configured("B_c", at: place()), reporting: &diagnostics)

    #expect(type.text == "thing_")
    #expect(member.text == "B_c")
    #expect(diagnostics.all == [])
  }

  @Test(
    "a configured name that Swift cannot have is reported where it is written",
    arguments: [
      "", "a b", "1a", "é", "_", "a\nb", "`a`", "Type", "Self", "Protocol",
    ])
  func invalid(_ name: String) {
    var namer = Namer(acronyms: [])
    var diagnostics = Diagnostics()

    let type = namer.type(
      for: "thing", configured: Configured(name, at: place(7)), at: place(), reporting: &diagnostics)

    #expect(type.text == "Thing")
    #expect(diagnostics.all.map(\.id) == [.nameInvalid])
    #expect(diagnostics.all.map(\.location) == [place(7)])
  }

  @Test(
    "a name that means something else already gets an underscore",
    arguments: [
      ("string", "String_"), ("data", "Data_"), ("type", "Type_"), ("operation", "Operation_"),
      ("key_value_pairs", "KeyValuePairs_"), ("AsyncHTTPClientTransport", "AsyncHTTPClientTransport_"),
      ("URLSessionTransport", "URLSessionTransport_"), ("", "___"), ("_", "___"), ("3DSecure", "_3DSecure_"),
      ("_3DSecure", "_3DSecure_"),
    ])
  func reservedTypes(_ name: String, _ expected: String) {
    var namer = Namer(acronyms: [])
    var diagnostics = Diagnostics()
    #expect(namer.type(for: name, configured: nil, at: place(), reporting: &diagnostics).text == expected)
    #expect(diagnostics.all == [])
  }

  @Test("members, cases and methods have reserved names of their own")
  func reservedMembers() {
    var namer = Namer(acronyms: [])
    var diagnostics = Diagnostics()
    #expect(namer.member(for: "self", configured: nil, reporting: &diagnostics).text == "self_")
    #expect(namer.member(for: "hash_value", configured: nil, reporting: &diagnostics).text == "hashValue_")
    #expect(namer.member(for: "class", configured: nil, reporting: &diagnostics).text == "class")
    #expect(namer.enumCase(for: "none", configured: nil, reporting: &diagnostics).text == "none_")
    #expect(namer.enumCase(for: "UNKNOWN", configured: nil, reporting: &diagnostics).text == "unknown_")
    #expect(
      namer.function(for: "send", configured: nil, making: "Send", at: place(), reporting: &diagnostics).text == "send_"
    )
    #expect(diagnostics.all == [])
  }
}
