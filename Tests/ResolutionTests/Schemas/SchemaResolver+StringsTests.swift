import Testing

@Suite("SchemaResolver: strings")
struct SchemaResolverStringsTests {
  @Test(
    "formats that are asserted are kept, all others are annotations",
    arguments: [
      ("{type: string, format: date-time}", "string\n    format: dateTime"),
      ("{type: string, format: date-time, minLength: 1}", "string\n    format: dateTime\n    minLength: 1"),
      ("{type: string, format: uuid}", "string\n    format: uuid"), ("{type: string, format: email}", "string"),
      ("{type: string, minLength: 1, maxLength: 2}", "string\n    minLength: 1\n    maxLength: 2"),
    ])
  func kinds(_ schema: String, _ kind: String) {
    let resolving = Resolving(schema: schema)

    #expect(resolving.diagnostics == "")
    #expect(resolving.dump == "schema: @6:13\n  kind: \(kind)\n")
  }

  @Test(
    "limits on the text of a date are refused, unless every date keeps them",
    arguments: [
      ("minLength: 20", ""),
      (
        "minLength: 21",
        "api.yaml:6:58: error: 'minLength' is not supported beside 'format: date-time' yet [unsupported-keyword]\n"
      ),
      (
        "maxLength: 24",
        "api.yaml:6:58: error: 'maxLength' is not supported beside 'format: date-time' yet [unsupported-keyword]\n"
      ),
    ])
  func lengthsOfDates(_ limit: String, _ printed: String) {
    #expect(Resolving(schema: "{type: string, format: date-time, \(limit)}").diagnostics == printed)
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
            values:
              - @6:35
                rawValue: "b"
              - @6:38
                rawValue: "a"
              - @6:41
                rawValue: "017"
              - @6:46
                rawValue: "1.0"
              - @6:51
                rawValue: "no"
              - @6:55
                rawValue: "true"
              - @6:63
                rawValue: "08"

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
            values:
              - @6:35
                rawValue: "a"
              - @6:43
                rawValue: "\u{e9}"
              - @6:53
                rawValue: "e\u{301}"

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
    "an enumeration that no type can hold is refused",
    arguments: [
      (
        "{enum: [1, a]}",
        "api.yaml:6:21: error: an 'enum' of other values than strings is not supported yet [unsupported-keyword]\n"
      ),
      (
        "{type: string, enum: []}",
        "api.yaml:6:13: error: an 'enum' without a string accepts no string [unsupported-schema]\n"
      ),
      (
        "{type: string, enum: [[a], b]}",
        "api.yaml:6:35: error: an 'enum' of other values than strings is not supported yet [unsupported-keyword]\n"
      ),
      (
        "{type: string, enum: [a], minLength: 1}",
        "api.yaml:6:50: error: 'minLength' is not supported beside 'enum' yet [unsupported-keyword]\n"
      ),
    ])
  func refused(_ schema: String, _ printed: String) {
    #expect(Resolving(schema: schema).diagnostics == printed)
  }
}
