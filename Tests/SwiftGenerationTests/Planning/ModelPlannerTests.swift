import APIModel
import OrderedCollections
import SwiftSource
import Testing

@testable import SwiftGeneration

@Suite("ModelPlanner")
struct ModelPlannerTests {
  @Test("every schema has a type, by its kind and presence")
  func types() {
    let member = { (name: String, required: Bool, schema: Schema) in
      Property(name: name, isRequired: required, schema: schema, location: place())
    }
    let string = Schema.string
    let nullable = Schema(.string(StringSchema()), nullable: true)
    let thing = Schema(
      .object(
        ObjectSchema(properties: [
          member("a", true, string), member("b", true, nullable), member("c", false, string),
          member("d", false, nullable), member("e", true, Schema(.any)), member("f", true, Schema(.boolean)),
          member("g", true, Schema(.integer(IntegerSchema(format: .int32)))),
          member("h", true, Schema(.integer(IntegerSchema(format: .int64)))),
          member("i", true, Schema(.number(NumberSchema(format: .decimal)))),
          member("j", true, Schema(.number(NumberSchema(format: .double)))),
          member("k", true, Schema(.number(NumberSchema(format: .float)))),
          member("l", true, Schema(.string(StringSchema(format: .dateTime)))),
          member("m", true, .array(nullable)), member("n", true, .map(.array(string))),
        ])))

    let planning = Planning(API(schemas: ["Thing": thing]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        structure Thing
          a "a" required: String
          b "b" requiredNullable: String?
          c "c" optional: String?
          d "d" optionalNullable: Nullable<String>?
          e "e" required: JSONValue
          f "f" required: Bool
          g "g" required: Int32
          h "h" required: Int64
          i "i" required: JSONNumber
          j "j" required: Double
          k "k" required: Float
          l "l" required: Date
          m "m" required: [String?]
          n "n" required: [String: [String]]

        """)
  }

  @Test("the cases of integers are named by the description, or by their digits")
  func integers() {
    let planning = Planning(
      API(schemas: ["Kind": .enumeration([0: "GUILD_TEXT", 1: nil, -2: nil, 12: "a b"])]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        enumeration Kind
          guildText 0
          _1 1
          minus2 -2
          aB 12

        """)
  }

  @Test("objects and enumerations that stand inline are named by their places")
  func lifts() {
    let planning = Planning(
      API(schemas: [
        "order": .object([
          "status": .enumeration("open", "CLOSED"),
          "line_items": .array(.object(["unit-price": .object(["x": .string])])),
          "by_id": .map(.object([:])),
        ])
      ]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        structure Order
          status "status" optional: OrderStatus?
          lineItems "line_items" optional: [OrderLineItemsItem]?
          byId "by_id" optional: [String: OrderByIdValue]?
        enumeration OrderStatus
          open "open"
          closed "CLOSED"
        structure OrderLineItemsItem
          unitPrice "unit-price" optional: OrderLineItemsItemUnitPrice?
        structure OrderLineItemsItemUnitPrice
          x "x" optional: String?
        structure OrderByIdValue

        """)
  }

  @Test("a schema that is no model is another name, and a reference to it keeps the name and its nullability")
  func aliases() {
    let planning = Planning(
      API(schemas: [
        "Thing": .object(["name": .reference("Name"), "names": .reference("Names")]),
        "Name": Schema(.string(StringSchema()), nullable: true), "Names": .array(.reference("Name")),
        "Same": .reference("Thing"),
      ]))

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        structure Thing
          name "name" optionalNullable: Nullable<Name>?
          names "names" optional: Names?
        alias Name: String or null
        alias Names: [Name?]
        alias Same: Thing

        """)
  }

  @Test("names that collide are reported with both places")
  func collisions() {
    let planning = Planning(
      API(schemas: [
        "Thing": .object(["clientId": .string, "client_id": .string], line: 10), "thing": .object([:], line: 20),
        "Kind": .enumeration("a-b", "a_b", line: 30),
      ]))

    let reported = planning.diagnostics.split(separator: "\n").map { $0.prefix { $0 != "," } }
    #expect(
      reported == [
        "api.yaml:20:1: warning: the types 'Thing' and 'thing' would both be 'Thing' in Swift: the second becomes 'Thing_'",
        "api.yaml:10:1: note: 'Thing' is here",
        "api.yaml:12:1: warning: the members 'clientId' and 'client_id' would both be 'clientId' in Swift: the second "
          + "becomes 'clientId_'",
        "api.yaml:11:1: note: 'clientId' is here",
        "api.yaml:30:1: warning: the values 'a-b' and 'a_b' would both be 'aB' in Swift: the second becomes 'aB_'",
        "api.yaml:30:1: note: 'a-b' is here",
      ])
  }

  @Test("the configuration names types, members and values, and says what is never printed")
  func configured() {
    var configuration = GeneratorConfiguration(module: "Test")
    configuration.schemas = ["V1Thing": Configured("Thing", at: place())]
    configuration.members = [
      "V1Thing": ["a": Configured("first", at: place())], "Kind": ["0": Configured("zero", at: place())],
    ]
    configuration.sensitive = ["V1Thing": [Configured("b", at: place())]]

    let planning = Planning(
      API(schemas: ["V1Thing": .object(["a": .string, "b": .string]), "Kind": .enumeration("0", "1")]), configuration)

    #expect(planning.diagnostics == "")
    #expect(
      planning.text == """
        structure Thing
          first "a" optional: String?
          b "b" optional: String?
        enumeration Kind
          zero "0"
          _1 "1"

        """)
  }

  @Test("a list that contains itself without an object in between is a union of nothing else")
  func selfContainingList() {
    let planning = Planning(API(schemas: ["A": .array(.reference("A")), "B": .array(.reference("A"))]))

    #expect(planning.diagnostics == "")
    #expect(planning.text == "union A by array\n  list: [A]\nalias B: [A]\n")
  }

  @Test("other names of other names are refused beyond a depth, and do not overflow the stack")
  func deepAliases() {
    var schemas: OrderedDictionary<SchemaName, Schema> = [:]
    for index in 0..<10_000 { schemas[SchemaName("S\(index)")] = .array(.reference("S\(index + 1)")) }
    schemas[SchemaName("S10000")] = .string

    let planning = Planning(API(title: "Test", schemas: schemas))

    #expect(
      planning.diagnostics.split(separator: "\n").first
        == "api.yaml:1:1: error: 'S100' is another name of other names more than 100 deep [unsupported-recursion]")
  }
}
