import APIModel
import Testing

@Suite("SchemaResolver: strings")
struct SchemaResolverStringsTests {
  @Test(
    "formats that are asserted are kept, all others are annotations",
    arguments: [
      ("{type: string, format: date-time}", "string\n    format: dateTime"),
      ("{type: string, format: date-time, minLength: 1}", "string\n    format: dateTime"),
      ("{type: string, format: uuid}", "string\n    format: uuid"),
      ("{type: string, format: uri-reference}", "string\n    format: uriReference"),
      ("{type: string, format: password}", "string"),
      ("{type: string, minLength: 1, maxLength: 2}", "string\n    minLength: 1\n    maxLength: 2"),
    ])
  func kinds(_ schema: String, _ kind: String) {
    let resolving = Resolving(schema: schema)

    #expect(resolving.diagnostics == "")
    #expect(resolving.dump == "schema: @6:13\n  kind: \(kind)\n")
  }

  @Test(
    "limits on the text of a date are asserted, unless every date keeps them",
    arguments: [
      ("minLength: 20", nil), ("minLength: 21", StringSchema(format: .dateTime, minLength: 21)),
      ("maxLength: 24", StringSchema(format: .dateTime, maxLength: 24)),
    ])
  func lengthsOfDates(_ limit: String, _ asserted: StringSchema?) {
    let resolving = Resolving(schema: "{type: string, format: date-time, \(limit)}")

    #expect(resolving.diagnostics == "")
    #expect(resolving["Schema"]?.kindText == "date")
    #expect(resolving["Schema"]?.assertions == asserted.map { .at("", .type([.string]), .string($0)) })
  }

  @Test(
    "a pattern that is none is not checked; members cannot be told by one",
    arguments: [
      ("{type: string, pattern: '('}", "api.yaml:6:37: warning: ", "; it is not checked [pattern-syntax]\n"),
      ("{not: {pattern: '('}}", "api.yaml:6:29: error: ", " of the pattern) [pattern-limit]\n"),
      ("{patternProperties: {'^(a{9999}){9999}$': {}}}", "api.yaml:6:34: error: ", "'maxLength' [pattern-limit]\n"),
      ("{pattern: '^(a{9999}){9999}$'}", "api.yaml:6:23: warning: ", "'maxLength' [pattern-fallback]\n"),
      ("{patternProperties: {'(': {}}}", "api.yaml:6:34: error: ", " of the pattern) [pattern-limit]\n"),
    ])
  func patternSyntax(_ schema: String, _ start: String, _ end: String) {
    let diagnostics: String = Resolving(schema: schema, version: "3.1.0").diagnostics

    #expect(diagnostics.hasPrefix(start))
    #expect(diagnostics.hasSuffix(end))
  }

  @Test("lengths that exclude every string are a warning")
  func excluding() {
    #expect(
      Resolving(schema: "{type: string, minLength: 3, maxLength: 2}").diagnostics
        == "api.yaml:6:39: warning: 'minLength' is 3 and 'maxLength' is 2: no value has that length [limits-exclude-all]\n"
    )
  }

  // MARK: Enumerations

  @Test("an enumeration lists its strings in order, and what looks like a number or a word of YAML as its text")
  func enumeration() {
    let resolving = Resolving(schema: "{type: string, enum: [b, a, 017, 1.0, no, 'true', 08]}")

    #expect(resolving.diagnostics == "")
    #expect(
      resolving.dump == """
        schema: @6:13
          kind: enumeration
            rawType: string
            values:
              - @6:35
                rawValue: string "b"
              - @6:38
                rawValue: string "a"
              - @6:41
                rawValue: string "017"
              - @6:46
                rawValue: string "1.0"
              - @6:51
                rawValue: string "no"
              - @6:55
                rawValue: string "true"
              - @6:63
                rawValue: string "08"

        """)
  }

  @Test("a value that is listed twice counts once; equal letters of different bytes are two values")
  func duplicates() {
    let resolving = Resolving(schema: "{type: string, enum: [a, \"a\", \"\\u00e9\", \"e\\u0301\"]}")

    #expect(resolving.diagnostics == "api.yaml:6:38: warning: 'a' is listed twice [enum-value]\n")
    #expect(
      resolving.dump == """
        schema: @6:13
          kind: enumeration
            rawType: string
            values:
              - @6:35
                rawValue: string "a"
              - @6:43
                rawValue: string "\u{e9}"
              - @6:53
                rawValue: string "e\u{301}"

        """)
  }

  @Test(
    "null among the values counts only where the type accepts it",
    arguments: [
      ("3.0.3", "{type: string, nullable: true, enum: [a, null]}", true, ""),
      ("3.1.0", "{type: [string, 'null'], enum: [a, null]}", true, ""),
      ("3.1.0", "{enum: [a, null]}", true, ""),
      ("3.0.3", "{type: string, nullable: true, enum: [a]}", true, ""),
      (
        "3.0.3", "{type: string, enum: [a, null]}", false,
        "api.yaml:6:38: warning: null is listed, but the type excludes it [enum-value]\n"
      ),
    ])
  func null(_ version: String, _ schema: String, isNullable: Bool, _ printed: String) {
    let resolving = Resolving(schema: schema, version: version)

    #expect(resolving.diagnostics == printed)
    #expect(resolving.dump.hasSuffix("  isNullable: true\n") == isNullable)
  }

  @Test(
    "values that the type excludes are told, and no others are left out",
    arguments: [
      ("{type: string, enum: []}", "string*", ""),
      (
        "{type: string, enum: [[a], b]}", "b",
        "api.yaml:6:35: warning: the type is string, which this value is not: no value is both [enum-value]\n"
      ),
      ("{enum: [1, a]}", "any*", ""), ("{type: string, enum: [a], minLength: 1}", "a*", ""),
    ])
  func otherValues(_ schema: String, _ text: String, _ printed: String) {
    let resolving = Resolving(schema: schema)

    #expect(resolving.diagnostics == printed)
    #expect(resolving["Schema"]?.text == text)
  }
}
