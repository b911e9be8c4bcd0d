@_spi(Generated) @testable import APIRuntime
@_spi(Generated) import JSONCoding
import Testing

@Suite("Issues of constraints and schemas")
struct SchemaIssuesTests {
  private static let broken = Parcel(
    items: ["", "x", ""], note: "", remark: nil, inner: .value([Parcel(items: [], remark: "c", inner: .null)]))

  @Test("are in the document's order, no two the same, whether read or built")
  func order() throws {
    let validated = try #require(throws: ValidationError.self) { try Self.broken.validate() }
    #expect(
      validated.issues.map(\.description) == [
        "value: maxProperties 3, found 4", "/items: uniqueItems, not met", "/items/0: minLength 1, found 0",
        "/items/2: minLength 1, found 0", "/note: not, not met", #"/remark: enum ["a","b"], not met"#,
        "/inner/0/items: minItems 1, found 0", #"/inner/0/remark: enum ["a","b"], not met"#,
      ])
    #expect(validated.count == 8)
    let decoded = #expect(throws: ValidationError.self) { try Parcel(json: Self.broken.json()) }
    #expect(decoded == validated)
  }

  @Test("have the location of their schemas, those of types included")
  func locations() throws {
    let json = #"{"items":[1,""],"remark":"a","inner":{},"note":1}"#
    let error = try #require(throws: ValidationError.self) { try Parcel(json: Array(json.utf8)) }
    #expect(
      error.report == """
        5 issues:
        value: maxProperties 3, found 4 [#/Parcel]
        /items/0: type string, found number [#/Parcel/properties/items]
        /items/1: minLength 1, found 0 [#/Parcel/properties/items/items]
        /inner: type array, found object [#/Parcel/properties/inner]
        /inner: type ["null","array"], found object [#/Parcel/properties/inner]
        """)
  }

  @Test("of an object stand before those of its members, and what is missing after them")
  func missing() throws {
    let json = #"{ "note" : 1, "items":[""] , "x": 1, "y": 2}"#
    let error = try #require(throws: ValidationError.self) { try Parcel(json: Array(json.utf8)) }
    #expect(
      error.issues.map(\.description) == [
        "value: maxProperties 3, found 4", "/items/0: minLength 1, found 0", "/remark: required, but missing",
        "/inner: required beside note, but missing",
      ])
  }

  @Test("are kept up to a maximum, and counted", arguments: [0, 1, 3, 1000])
  func maximum(maximum: Int) throws {
    let error = try #require(throws: ValidationError.self) { try Self.broken.validate(maximumIssues: maximum) }
    #expect(error.issues.count == min(maximum, 8))
    #expect(error.count >= 8)
  }

  @Test("explain alternatives below their line")
  func alternatives() throws {
    let schema = SchemaEvaluationTests.Schemas.pet
    var validator = Validator()
    validator.check(["kind": "bird"] as JSONValue, schema, at: "pet")
    let error = try #require(throws: ValidationError.self) { try validator.finish() }
    #expect(error.description == "/pet: oneOf, none of the alternatives fits")
    #expect(
      error.report == """
        1 issue:
        /pet: oneOf, none of the alternatives fits [#/pet]
          1. /pet/lives: required, but missing [#/cat]
             /pet/kind: const cat, not met [#/cat/kind]
          2. /pet/kind: const dog, not met [#/dog/kind]
        """)
  }

  @Test("of a response's list come from its constraint or schema, within the policy")
  func responses() throws {
    let constraint = ArrayConstraint(items: StringConstraint(minLength: 1))
    let schema = JSONSchema(at: "#/list", .contains(JSONSchema(at: "#/list/contains", .const("x")), min: 2, max: nil))
    let response = Self.response(#"["","x"]"#)
    let byConstraint = #expect(throws: ResponseError.self) { try response.json(constraint, as: [String].self) }
    #expect(byConstraint?.issues?.map(\.description) == ["/0: minLength 1, found 0"])
    let bySchema = #expect(throws: ResponseError.self) { try response.json(schema, as: [String].self) }
    #expect(bySchema?.issues?.map(\.description) == ["body: minContains 2, found 1"])
    #expect(response.errorBody(schema, as: [String].self).issues == bySchema?.issues)
    #expect(response.errorBody(constraint, as: [String].self).issues == byConstraint?.issues)
    #expect(try Self.response(#"["","x"]"#, .off).json(schema, as: [String].self) == ["", "x"])
  }

  private static func response(_ body: String, _ policy: ValidationPolicy = .enforce) -> OperationResponse {
    var options = ClientOptions()
    options.responseValidation = policy
    let head = HTTPResponse(status: .ok, headerFields: [.contentType: "application/json"])
    return OperationResponse(
      CollectedResponse(head: head, status: head.status.code, body: Array(body.utf8)),
      options: SharedOptions(options))
  }
}

extension ResponseError {
  /// The issues of a body that breaks the description; nil of any other.
  fileprivate var issues: [ValidationIssue]? {
    if case .invalid(let issues) = reason { issues } else { nil }
  }
}
