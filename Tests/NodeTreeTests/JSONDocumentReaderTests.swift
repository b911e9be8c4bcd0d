import Diagnostics
import NodeTree
import Testing

import struct Diagnostics.SourceLocation

@Suite("JSON documents") struct JSONDocumentReaderTests {
  static let document = """
    {
      "a/b": [12, -0.5e1, true, null, "12"],
      "\\ud83d\\ude00": {"é😀": "x\\"y", "<<": {}}
    }
    """

  @Test("a JSON document reads, surrogate pairs and all")
  func reading() {
    #expect(
      Reading(json: Self.document).outline
        == #"{a/b: [12, -0.5e1f, true, null, "12"], 😀: {é😀: "x"y", <<: {}}}"#)
  }

  @Test("a text that is JSON reads as JSON whatever its name is", arguments: ["", "\u{FEFF}", " \r\n "])
  func misnamed(lead: String) {
    #expect(Reading(lead + Self.document).outline == Reading(json: Self.document).outline)
    #expect(Reading(lead + "{a: 1}").outline == "{a: 1}")
  }

  @Test("every node knows its line, column, length and pointer")
  func locations() {
    let root = Reading(json: Self.document).root
    #expect(root?.location == at(1, 1))
    #expect(
      root?["a/b"]?.elements.map(\.location) == [
        at(2, 11, length: 2, "a/b", "0"), at(2, 15, length: 6, "a/b", "1"), at(2, 23, length: 4, "a/b", "2"),
        at(2, 29, length: 4, "a/b", "3"), at(2, 35, length: 4, "a/b", "4"),
      ])
    #expect(root?.members.map(\.key.location).last == at(3, 3, length: 14, "😀"))
    #expect(root?["😀"]?["é😀"]?.location == at(3, 26, length: 6, "😀", "é😀"))
  }

  @Test("a key that is written twice in two ways shows both places")
  func duplicateKey() {
    #expect(
      Reading(json: #"{"a": 1, "\u0061": 2}"#).printed == #"""
        api.json:1:10: error: the key 'a' is already in this mapping [yaml-duplicate-key]
            1 | {"a": 1, "\u0061": 2}
              |          ^~~~~~~~
        api.json:1:2: note: first defined here
            1 | {"a": 1, "\u0061": 2}
              |  ^~~
        1 error, 0 warnings

        """#)
  }

  @Test(
    "what YAML allows and JSON does not is refused where it stands",
    arguments: [
      ("{a: 1}", 2, "this cannot stand here in JSON"), ("[1,]", 4, "this cannot stand here in JSON"),
      ("[1", 3, "the JSON text ends inside a value"), ("{} # x", 4, "the JSON value has ended before this"),
      ("", 1, "the JSON text ends inside a value"), ("[01]", 3, "JSON does not write numbers like this"),
    ])
  func refusal(text: String, column: Int, message: String) {
    #expect(
      Reading(json: text).printed.split(separator: "\n").first
        == "api.json:1:\(column): error: \(message) [json-syntax]")
  }

  @Test("a byte order mark takes no column")
  func byteOrderMark() {
    #expect(Reading(json: "\u{FEFF}[1]").root?.elements.first?.location == at(1, 2, "0"))
  }

  @Test("arrays nest as deep as allowed, and not deeper")
  func depth() {
    var limits = Limits.default
    limits.depth = 2
    #expect(Reading(json: "[[1]]", limits: limits).outline == "[[1]]")
    #expect(
      Reading(json: "[[[1]]]", limits: limits).printed.split(separator: "\n").first
        == "api.json:1:3: error: collections nest more than 2 deep [yaml-limit]")
  }

  private func at(_ line: Int, _ column: Int, length: Int = 1, _ pointer: String...) -> SourceLocation {
    SourceLocation(file: "api.json", line: line, column: column, length: length, pointer: JSONPointer(pointer))
  }
}
