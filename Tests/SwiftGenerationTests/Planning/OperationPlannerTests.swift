import APIModel
import OrderedCollections
import Testing

@testable import SwiftGeneration
@testable import SwiftSource

@Suite("OperationPlanner")
struct OperationPlannerTests {
  private static func plan(
    _ operation: Operation, schemas: KeyValuePairs<String, Schema> = [:], titles: [String] = []
  ) -> (plan: OperationPlan?, planning: Planning) {
    var configuration = GeneratorConfiguration(module: "Test")
    for title in titles { configuration.titles[title] = Configured(.format, at: place()) }
    let planning = Planning(API(schemas: schemas, operations: [operation]), configuration)
    return (planning.operations.first, planning)
  }

  @Test(
    "an operation is a type and a method, named by its id or by its method and path",
    arguments: [
      ("getThing", "GetThing", "getThing"), ("get-thing", "GetThing", "getThing"), (nil, "GetThingsId", "getThingsId"),
    ])
  func names(_ id: String?, _ type: String, _ function: String) throws {
    let plan = try #require(Self.plan(.get("/things/{id}", id: id, parameters: [("id", .string)])).plan)

    #expect(plan.typeName.text == type)
    #expect(plan.functionName.text == function)
    #expect(plan.documentation.text == "Gets.\n\nMuch.\n\n`GET /things/{id}`")
  }

  @Test("parameters come in the order of the path")
  func parameters() throws {
    let operation = Operation.get(
      "/{client_id}/{kind}", id: "get",
      parameters: [("kind", .enumeration("a")), ("client_id", Schema(.integer(IntegerSchema(format: .int32))))])

    let plan = try #require(Self.plan(operation).plan)

    #expect(
      plan.parameters.map { "\($0.name) \($0.wireName): \($0.type.typeName.text)" } == [
        "clientId client_id: Int32", "kind kind: GetKind",
      ])
  }

  @Test(
    "a title that is to be a format is asserted of parameters, beside what the schema limits",
    arguments: [
      (["uuid"], ConstraintPlan.string(StringSchema(format: .uuid, minLength: 3), source: "#")),
      ([], .string(StringSchema(minLength: 3), source: "#")),
    ])
  func titles(_ titles: [String], _ constraint: ConstraintPlan) throws {
    let schema = Schema(.string(StringSchema(minLength: 3)), title: "uuid")

    let plan = try #require(Self.plan(.get("/{id}", id: "get", parameters: [("id", schema)]), titles: titles).plan)

    #expect(plan.parameters.map(\.constraint) == [constraint])
  }

  @Test("a title that is to be a format is asserted beside a whole schema, too")
  func titleOfWholeSchema() throws {
    var schema = Schema(.string(StringSchema(minLength: 3)), title: "uuid")
    schema.assertions = Assertions(source: "#/s", [.type([.string]), .not(Assertions(source: "#/s/not", [.nothing]))])

    let plan = try #require(Self.plan(.get("/{id}", id: "get", parameters: [("id", schema)]), titles: ["uuid"]).plan)

    let all = try #require(schema.assertions).all + [.string(StringSchema(format: .uuid))]
    #expect(plan.parameters.map(\.constraint) == [.schema(Assertions(source: "#/s", all))])
  }

  @Test("the one success is the result, and every other response a failure by its name")
  func responses() throws {
    let (plan, planning) = Self.plan(
      .get(
        "/", id: "get",
        responses: [
          (200, .reference("Thing")), (304, nil), (400, .map(Schema(.any))), (404, .reference("Thing")),
          (418, .object(["x": .string])), (500, .array(.string)),
        ]), schemas: ["Thing": .object([:])])

    #expect(planning.diagnostics == "")
    #expect(plan?.success.type?.text == "Thing")
    #expect(
      plan?.failures.map { "\($0.status) \($0.name): \($0.type.text)" } == [
        "304 notModified: JSONValue", "400 badRequest: JSONValue", "404 notFound: Thing",
        "418 status418: GetStatus418", "500 internalServerError: [String]",
      ])
  }

  @Test("there must be exactly one success", arguments: [[(404, Schema?.none)], [(200, nil), (201, nil)], []])
  func successes(_ responses: [(Int, Schema?)]) {
    #expect(
      Self.plan(.get("/", id: "get", responses: responses.map { (status: $0.0, schema: $0.1) })).planning.diagnostics
        == "api.yaml:9:1: error: an operation needs exactly one response with a status from 200 to 299 [unsupported-response]\n"
    )
  }

  @Test("two operations of one id, and two parameters of one Swift name, collide")
  func collisions() {
    let operations = [
      Operation.get("/a/{x_y}/{xY}", id: "get", parameters: [("x_y", .string), ("xY", .string)]),
      .get("/b", id: "get"),
    ]
    let lines = Planning(API(schemas: [:], operations: operations)).diagnostics.split(separator: "\n")

    #expect(
      lines.filter { $0.contains("error") }.map { $0.prefix { $0 != ";" } } == [
        "api.yaml:1:1: error: the parameters 'x_y' and 'xY' would both be 'xY' in Swift",
        "api.yaml:9:1: error: the types 'get' and 'get' would both be 'Get' in Swift",
        "api.yaml:9:1: error: the operations 'get' and 'get' would both be 'get' in Swift",
      ])
  }
}
