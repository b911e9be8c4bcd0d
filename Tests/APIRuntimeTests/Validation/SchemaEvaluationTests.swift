@_spi(Generated) @testable import APIRuntime
@_spi(Generated) import JSONCoding
import Testing

@Suite("Evaluating schemas")
struct SchemaEvaluationTests {
  /// Schemas that refer to each other and to themselves.
  enum Schemas {
    static let loop: JSONSchema = JSONSchema(
      at: "#/loop", .reference { loop }, .properties(["a": JSONSchema(at: "#/loop/a")]))
    static let crossed: JSONSchema = JSONSchema(
      at: "#/crossed", .allOf([JSONSchema(at: "", .reference { child }), JSONSchema(at: "", .reference { child })]))
    static let child: JSONSchema = JSONSchema(
      at: "#/child", .type([.object]), .properties(["c": JSONSchema(at: "", .reference { crossed })]))
    static let endless: JSONSchema = JSONSchema(at: "#/endless", .reference { fresh() })
    static let pet = JSONSchema(at: "#/pet", .oneOf([cat, dog]))
    static let tagged = JSONSchema(
      at: "#/tagged", .oneOf([cat, dog], Discriminator(propertyName: "kind", mapping: ["cat": 0, "dog": 1])))
    static let numbered = JSONSchema(
      at: "#/numbered",
      .oneOf(
        [JSONSchema(at: "#/first", .required(["note"])), JSONSchema(at: "#/second", .required(["lives"]))],
        Discriminator(propertyName: "kind", mapping: [1: 0, 2: 1])))
    static let cat = JSONSchema(
      at: "#/cat", .required(["kind", "lives"]),
      .properties(["kind": JSONSchema(at: "#/cat/kind", .const("cat")), "lives": lives]))
    static let dog = JSONSchema(
      at: "#/dog", .required(["kind"]), .properties(["kind": JSONSchema(at: "#/dog/kind", .const("dog"))]))
    static let lives = JSONSchema(at: "#/cat/lives", .type([.integer]), .number(NumberConstraint(maximum: 9)))

    private static func fresh() -> JSONSchema { JSONSchema(at: "#/fresh", .reference { fresh() }) }
  }

  private func texts(_ schema: JSONSchema, _ json: String) throws -> [String] {
    let value = try JSONValue(json: json.utf8)
    return schema.violations(by: value).kept.map { texts($0) }
  }

  private func texts(_ violation: Violation) -> String {
    let path = violation.path.map { "/" + $0 }.joined()
    let branches = violation.branches.map { "(" + $0.map(texts).joined(separator: ", ") + ")" }.joined()
    return "\(path) \(violation.keyword) \(violation.schemaLocation ?? "-")\(branches)"
  }

  @Test(
    "a reference that leads back to its own place is not met, and ends",
    arguments: [Schemas.loop, Schemas.endless])
  func loops(schema: JSONSchema) throws {
    #expect(try texts(schema, #"{"a":{"a":{}}}"#).map { $0.split(separator: " ").first } == ["$ref"])
  }

  @Test("schemas that refer to each other crosswise take no more work than their number")
  func crossed() throws {
    let json = String(repeating: #"{"c":"#, count: 60) + "{}" + String(repeating: "}", count: 60)
    #expect(try texts(Schemas.crossed, json) == [])
    let path = String(repeating: "/c", count: 60)
    let broken = json.replacing("{}", with: "1")
    #expect(try Set(texts(Schemas.crossed, broken)) == ["\(path) type #/child"])
  }

  @Test("why no alternative fits is told for each, shortly")
  func alternatives() throws {
    #expect(
      try texts(Schemas.pet, #"{"kind":"bird","lives":10}"#) == [
        " oneOf #/pet(/kind const #/cat/kind, /lives maximum #/cat/lives)(/kind const #/dog/kind)"
      ])
    let branch = JSONSchema(at: "#/b", .required(["a", "b", "c", "d"]))
    let many = JSONSchema(at: "#/many", .anyOf(Array(repeating: branch, count: 50)))
    let explained = try #require(many.violations(by: [:]).kept.first)
    #expect(explained.branches.map(\.count) == Array(repeating: 3, count: 10))
  }

  @Test("a discriminator names the alternative whose failures count")
  func discriminator() throws {
    #expect(
      try texts(Schemas.tagged, #"{"kind":"cat","lives":9.5}"#) == [
        "/lives type #/cat/lives", "/lives maximum #/cat/lives",
      ])
    #expect(try texts(Schemas.tagged, #"{"kind":"bird"}"#) == ["/kind discriminator #/tagged"])
    #expect(try texts(Schemas.tagged, #"{}"#) == ["/kind discriminator #/tagged"])
    #expect(try texts(Schemas.tagged, #"{"kind":"dog","lives":10}"#) == [])
    #expect(try texts(Schemas.numbered, #"{"kind":2}"#) == ["/lives required #/second"])
    #expect(try texts(Schemas.numbered, #"{"kind":"2"}"#) == ["/kind discriminator #/numbered"])
  }

  @Test("what may not be there at all is told by the keyword that says so")
  func refusals() throws {
    let none = JSONSchema(at: "#/none", .nothing)
    let closed = JSONSchema(
      at: "#/closed", .properties(["a": JSONSchema(at: "#/closed/a")]), .additionalProperties(none),
      .propertyNames(JSONSchema(at: "#/names", .string(StringConstraint(maxLength: 3)))))
    #expect(
      try texts(closed, #"{"a":1,"b":2,"long":3}"#) == [
        "/b additionalProperties #/closed", "/long additionalProperties #/closed", "/long propertyNames #/names",
      ])
    #expect(try texts(JSONSchema(at: "#/t", .prefixItems([]), .items(none)), "[1]") == ["/0 items #/t"])
    #expect(try texts(none, "1") == [" false #/none"])
  }

  @Test("of many violations some are kept, and all are counted")
  func maximum() {
    let schema = JSONSchema(at: "#", .items(JSONSchema(at: "#/items", .type([.string]))))
    let violations = schema.violations(by: .array(Array(repeating: 1, count: 1000)), maximum: 7)
    #expect(violations.kept.map(\.path) == (0..<7).map { ["\($0)"] })
    #expect(violations.count == 1000)
  }

  @Test("a long name is cut, and a value is never told")
  func names() throws {
    let name = String(repeating: "k", count: 1000)
    let schema = JSONSchema(at: "#", .additionalProperties(JSONSchema(at: "#/a", .type([.null]))))
    let violations = schema.violations(by: .object([name: "canary"]))
    #expect(violations.kept.map(\.path) == [[String(repeating: "k", count: 256) + "…"]])
    #expect(Channels.leaks(of: "canary", from: violations.kept) == [])
  }
}
