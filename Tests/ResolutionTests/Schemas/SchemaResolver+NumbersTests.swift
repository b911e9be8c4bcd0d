import Testing

@Suite("SchemaResolver: numbers")
struct SchemaResolverNumbersTests {
  @Test(
    "formats choose how a number is kept",
    arguments: [
      ("{type: integer, format: int32}", "integer\n    format: int32"),
      ("{type: integer, format: int64}", "integer\n    format: int64"),
      ("{type: integer, format: int16}", "integer\n    format: int64"),
      ("{type: number, format: double}", "number\n    format: double"),
      ("{type: number, format: float}", "number\n    format: float"),
      ("{type: number, format: decimal}", "number\n    format: decimal"),
    ])
  func formats(_ schema: String, _ kind: String) {
    #expect(Resolving(schema: schema).dump == "schema: @6:13\n  kind: \(kind)\n")
  }

  @Test(
    "limits that exclude every number are a warning, whichever version spells them",
    arguments: [
      ("3.0.3", "minimum: 3, maximum: 2", "6:37: warning: no number is at least 3 and at most 2"),
      ("3.1.0", "exclusiveMinimum: 0.3, maximum: 0.2", "6:46: warning: no number is at least 0.3 and at most 0.2"),
    ])
  func excluding(_ version: String, _ keywords: String, _ message: String) {
    #expect(
      Resolving(schema: "{type: number, \(keywords)}", version: version).diagnostics
        == "api.yaml:\(message) [limits-exclude-all]\n")
  }

  @Test(
    "a divisor that is not above zero is refused",
    arguments: [
      ("0", "'multipleOf' must be greater than 0, found 0"), ("-1", "'multipleOf' must be greater than 0, found -1"),
    ])
  func divisors(_ divisor: String, _ message: String) {
    #expect(
      Resolving(schema: "{type: number, multipleOf: \(divisor)}").diagnostics
        == "api.yaml:6:40: error: \(message) [unsupported-keyword]\n")
  }

  @Test(
    "limits keep every digit, in the spellings of both versions",
    arguments: [
      (
        "3.0.3", "minimum: 1.10, maximum: 1e3, multipleOf: 0.01",
        ["minimum: \"1.10\"", "maximum: \"1e3\"", "multipleOf: \"0.01\""]
      ),
      ("3.0.3", "minimum: 1, exclusiveMinimum: true", ["exclusiveMinimum: \"1\""]),
      ("3.0.3", "minimum: 1, exclusiveMinimum: false", ["minimum: \"1\""]),
      ("3.0.3", "maximum: 9, exclusiveMaximum: true", ["exclusiveMaximum: \"9\""]),
      ("3.0.3", "maximum: 9, exclusiveMaximum: false", ["maximum: \"9\""]),
      ("3.0.3", "exclusiveMaximum: true", []),
      ("3.1.0", "exclusiveMinimum: 1", ["exclusiveMinimum: \"1\""]),
      ("3.1.0", "minimum: 0, exclusiveMinimum: 1", ["minimum: \"0\"", "exclusiveMinimum: \"1\""]),
      ("3.1.0", "maximum: 9, exclusiveMaximum: 8.5", ["maximum: \"9\"", "exclusiveMaximum: \"8.5\""]),
      ("3.1.0", "maximum: 9223372036854775808", ["maximum: \"9223372036854775808\""]),
      ("3.1.0", "minimum: .5", ["minimum: \"0.5\""]),
      ("3.1.0", "minimum: +1", ["minimum: \"1\""]),
      ("3.1.0", "minimum: 0x10", ["minimum: \"16\""]),
    ])
  func limits(_ version: String, _ keywords: String, _ limits: [String]) {
    let resolving = Resolving(schema: "{type: number, \(keywords)}", version: version)

    #expect(resolving.diagnostics == "")
    let lines = limits.isEmpty ? "" : "    limits:\n" + limits.map { "      \($0)\n" }.joined()
    #expect(resolving.dump == "schema: @6:13\n  kind: number\n    format: decimal\n" + lines)
  }
}
