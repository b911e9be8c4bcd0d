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
    #expect(plan?.outputType?.text == "Thing")
    #expect(
      plan?.failures.map { "\($0.statuses) \($0.name): \($0.type.text)" } == [
        "code(304) notModified: JSONValue", "code(400) badRequest: JSONValue", "code(404) notFound: Thing",
        "code(418) status418: GetStatus418", "code(500) internalServerError: [String]",
      ])
  }

  @Test(
    "several results are cases, by their statuses or media types",
    arguments: [
      ([(404, Schema?.none)], [], nil), ([(200, nil)], [], nil), ([(200, Schema.string)], [], "String"),
      ([(200, .string), (204, nil)], ["ok", "noContent"], "Get.Output"),
    ])
  func successes(_ responses: [(Int, Schema?)], _ cases: [String], _ type: String?) throws {
    let operation = Operation.get("/", id: "get", responses: responses.map { (status: $0.0, schema: $0.1) })

    let plan = try #require(Self.plan(operation).plan)

    #expect(plan.outputType?.text == type)
    guard plan.hasOutputCases else { return }
    #expect(plan.successes.map { $0.contents.first?.name.text ?? $0.name.text } == cases)
  }

  @Test("what is for all other statuses is the result where no success is documented, and the last failure")
  func other() throws {
    var operation = Operation.get("/", id: "get", responses: [(404, nil)])
    operation.responses.append(
      Response(
        statuses: .other, contents: [Content(mediaType: "text/plain", format: .text, schema: .string)],
        documentation: Documentation(), location: place()))

    let plan = try #require(Self.plan(operation).plan)

    #expect(plan.successes.map { "\($0.statuses)" } == ["range(2)"])
    #expect(plan.outputType?.text == "String")
    #expect(plan.failures.map { "\($0.name): \($0.type.text)" } == ["notFound: JSONValue", "default: String"])
  }

  @Test("a parameter with the Swift name of another one begins with its place, and an optional one may be nil")
  func places() throws {
    var operation = Operation.get("/{id}", id: "get", parameters: [("id", .string)])
    for (name, position) in [("body", .query), ("id", .query), ("id", .header)] as [(String, Parameter.Position)] {
      operation.parameters.append(
        Parameter(
          name: name, position: position, isRequired: position == .header, schema: .string,
          documentation: Documentation(), location: place()))
    }
    operation.body = RequestBody(
      contents: [Content(mediaType: "image/png", format: .bytes, schema: .string)], isRequired: false,
      documentation: Documentation(), location: place())

    let plan = try #require(Self.plan(operation).plan)

    #expect(
      plan.inputs.map { "\($0.name): \($0.type.text)" } == [
        "id: String", "body: String?", "queryId: String?", "headerId: String", "requestBody: BinaryContent?",
      ])
  }

  @Test("two operations of one id, and two parameters of one Swift name, are told apart by an underscore")
  func collisions() {
    let operations = [
      Operation.get("/a/{x_y}/{xY}", id: "get", parameters: [("x_y", .string), ("xY", .string)]),
      .get("/b", id: "get"),
    ]
    let planning = Planning(API(schemas: [:], operations: operations))

    #expect(planning.operations.map { "\($0.typeName) \($0.functionName)" } == ["Get get", "Get_ get_"])
    #expect(planning.operations.first?.parameters.map(\.name.text) == ["xY", "xY_"])
    #expect(
      planning.diagnostics.split(separator: "\n").map { $0.prefix { $0 != "," } }.filter { $0.contains("warning") } == [
        "api.yaml:1:1: warning: the parameters 'x_y' and 'xY' would both be 'xY' in Swift: the second becomes 'xY_'",
        "api.yaml:9:1: warning: the types 'get' and 'get' would both be 'Get' in Swift: the second becomes 'Get_'",
        "api.yaml:9:1: warning: the operations 'get' and 'get' would both be 'get' in Swift: the second becomes 'get_'",
      ])
  }
}
