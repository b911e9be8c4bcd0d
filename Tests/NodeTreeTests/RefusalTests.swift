import Testing

@testable import NodeTree

/// What YAML or libyaml allows and a description must not hold, each as a person sees it.
@Suite("Refusals") struct RefusalTests {
  @Test("a duplicate key shows both places")
  func duplicateKey() {
    #expect(
      Reading("a:\n  b: 1\n  c: {b: 2}\n  \"b\": 3\n").printed == """
        api.yaml:4:3: error: the key 'b' is already in this mapping [yaml-duplicate-key]
            4 |   "b": 3
              |   ^~~
        api.yaml:2:3: note: first defined here
            2 |   b: 1
              |   ^
        1 error, 0 warnings

        """)
  }

  @Test("a key that an alias repeats is a duplicate")
  func duplicateAliasKey() {
    #expect(
      Reading("&k aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: 1\n*k : 2").printed == """
        api.yaml:2:1: error: the key 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is already in this mapping [yaml-duplicate-key]
            2 | *k : 2
              | ^~
        api.yaml:1:1: note: first defined here
            1 | &k aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: 1
              | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        1 error, 0 warnings

        """)
  }

  @Test("everything that is wrong is shown at once")
  func all() {
    #expect(
      Reading("<<: {}\n[a]: 1\nb: *nowhere\nc: !python/name x\nd: !!int x\n").printed == """
        api.yaml:1:1: error: the merge key '<<' is not part of YAML 1.2; write the members here, or quote a key of that \
        name [yaml-merge-key]
            1 | <<: {}
              | ^~
        api.yaml:2:1: error: a key must be a scalar; quote it if it is meant as text [yaml-complex-key]
            2 | [a]: 1
              | ^
        api.yaml:3:4: error: the alias '*nowhere' names no anchor; set '&nowhere' before it [yaml-alias]
            3 | b: *nowhere
              |    ^~~~~~~~
        api.yaml:4:4: error: the tag '!python/name' is not one of YAML's core schema; remove it [yaml-tag]
            4 | c: !python/name x
              |    ^
        api.yaml:5:4: error: the tag '!!int' does not fit this value [yaml-tag]
            5 | d: !!int x
              |    ^~~~~~~
        5 errors, 0 warnings

        """)
  }

  @Test("a quoted '<<' is a key like any other")
  func quotedMergeKey() {
    #expect(Reading("'<<': 1").outline == "{<<: 1}")
  }

  @Test("an alias inside the collection that it names is refused")
  func selfAlias() {
    #expect(
      Reading("a: &a [1, *a]").printed == """
        api.yaml:1:11: error: the alias '*a' stands inside the collection that it names [yaml-alias]
            1 | a: &a [1, *a]
              |           ^~
        api.yaml:1:4: note: '&a' is set here
            1 | a: &a [1, *a]
              |    ^
        1 error, 0 warnings

        """)
  }

  @Test("an alias names the last node that took its anchor")
  func reusedAnchor() {
    #expect(Reading("&a [&a 1, *a]").outline == "[1, 1]")
  }

  @Test("an alias of a collection is no key")
  func collectionAliasKey() {
    #expect(
      Reading("a: &a []\n*a : 1").printed == """
        api.yaml:2:1: error: a key must be a scalar; quote it if it is meant as text [yaml-complex-key]
            2 | *a : 1
              | ^~
        1 error, 0 warnings

        """)
  }

  @Test(
    "a tag must fit the kind of its node",
    arguments: [("!!map", "[]", "^"), ("!!seq", "{}", "^"), ("!!str", "[]", "^"), ("!!seq", "x", "^~~~~~~")])
  func tagOfOtherKind(tag: String, value: String, underline: String) {
    #expect(
      Reading("\(tag) \(value)").printed == """
        api.yaml:1:1: error: the tag '\(tag)' does not fit this value [yaml-tag]
            1 | \(tag) \(value)
              | \(underline)
        1 error, 0 warnings

        """)
  }

  @Test("a second document is refused")
  func secondDocument() {
    #expect(
      Reading("a: 1\n---\nb: 2").printed == """
        api.yaml:2:1: error: a second document starts here; a file holds one [yaml-multiple-documents]
            2 | ---
              | ^
        1 error, 0 warnings

        """)
  }

  @Test(
    "nothing is no document",
    arguments: [
      ("", ""), ("\u{FEFF}", ""), ("# comment\n", " # comment"), ("---\n", " ---"), ("---\n...\n", " ---"),
      (" \n \n", "  "),
    ])
  func emptyDocument(text: String, line: String) {
    #expect(
      Reading(text).printed == """
        api.yaml:1:1: error: the file holds no document [yaml-empty-document]
            1 |\(line)
              | ^
        1 error, 0 warnings

        """)
  }

  @Test("what is no YAML says where, and what was being read")
  func syntax() {
    #expect(
      Reading("a:\n  - [1, 2\nb: 3\n").printed == """
        api.yaml:3:2: error: did not find expected ',' or ']' [yaml-syntax]
            3 | b: 3
              |  ^
        api.yaml:2:5: note: while parsing a flow sequence
            2 |   - [1, 2
              |     ^
        1 error, 0 warnings

        """)
  }

  @Test("bytes that are not UTF-8 are shown in their line")
  func encoding() {
    #expect(
      Reading(Array("a: 1\r\nb: ü".utf8) + [0xFF, 0x0A]).printed == """
        api.yaml:2:5: error: invalid leading UTF-8 octet [yaml-encoding]
            2 | b: ü\u{FFFD}
              |     ^
        1 error, 0 warnings

        """)
  }

  @Test("a control character is shown in its line")
  func controlCharacter() {
    #expect(
      Reading("\u{FEFF}a: 1\nb: \u{1}").printed == """
        api.yaml:2:4: error: control characters are not allowed [yaml-encoding]
            2 | b: \\u{1}
              |    ^~~~~
        1 error, 0 warnings

        """)
  }

  @Test(
    "UTF-16 is refused, with or without being declared", arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]])
  func utf16(bytes: [UInt8]) {
    #expect(
      Reading(bytes).printed.split(separator: "\n").first
        == "api.yaml:1:1: error: the file is UTF-16; save it as UTF-8 [yaml-encoding]")
  }

  @Test("a surrogate pair of JSON's is beyond libyaml")
  func surrogatePair() {
    #expect(
      Reading(#"{a: "\ud83d\ude00"}"#).printed == #"""
        api.yaml:1:8: error: found invalid Unicode character escape code [yaml-syntax]
            1 | {a: "\ud83d\ude00"}
              |        ^
        api.yaml:1:5: note: while parsing a quoted scalar
            1 | {a: "\ud83d\ude00"}
              |     ^
        1 error, 0 warnings

        """#)
  }

  @Test("a version of YAML that is not 1.1 or 1.2 is refused")
  func version() {
    #expect(
      Reading("%YAML 1.3\n---\na").printed == """
        api.yaml:1:1: error: found incompatible YAML document [yaml-syntax]
            1 | %YAML 1.3
              | ^
        1 error, 0 warnings

        """)
  }

  @Test("a simple key has at most 1,024 characters")
  func longKey() {
    #expect(Reading("\(String(repeating: "k", count: 1_024)): 1").root != nil)
    #expect(Reading("\(String(repeating: "k", count: 1_025)): 1").root == nil)
  }
}
