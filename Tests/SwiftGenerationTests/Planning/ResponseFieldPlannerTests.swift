import APIModel
import Diagnostics
import struct Diagnostics.SourceLocation
import Testing

@testable import SwiftGeneration
@testable import SwiftSource

@Suite("Response fields")
struct ResponseFieldPlannerTests {
  /// What comes of fields, each of a response of its own: the constants, and the types that stand inline in them.
  private struct Found: Equatable {
    var fields: [String]
    var types: [String]
    var diagnostics: [String]

    init(_ fields: [ResponseField]) {
      var models = ModelPlanner(api: API(title: "Test"), configuration: GeneratorConfiguration(module: "Test"))
      let operations: [Operation] = fields.map { field in
        var operation: Operation = .get("/a", id: "a")
        operation.responses[0].fields = [field]
        return operation
      }
      var planner = ResponseFieldPlanner()
      self.fields = planner.plan(operations, with: &models).map { "\($0.wireName) \($0.name): \($0.type.text)" }
      types = models.takePlans().map(\.name.text)
      diagnostics = models.diagnostics.all.map(\.message)
    }
  }

  /// A field whose description stands at a place of its own.
  private static func field(
    _ name: String, _ place: Int, _ kind: Schema.Kind, isJSON: Bool = false, documentation: String? = nil
  ) -> ResponseField {
    let pointer = JSONPointer(["paths", "\(place)", "headers", name])
    let location = SourceLocation(file: "api.yaml", line: place, column: 1, pointer: pointer)
    let schema = Schema(kind: kind, location: location)
    return ResponseField(name: name, isJSON: isJSON, schema: schema, documentation: documentation, location: location)
  }

  private static func tier(_ values: String...) -> Schema.Kind {
    .enumeration(
      EnumerationSchema(values: values.map { EnumerationSchema.Value(rawValue: .string($0), location: place(1)) }))
  }

  @Test("those of one name that say the same are one, wherever they are described")
  func same() {
    let limited: Schema.Kind = .integer(IntegerSchema(format: .int64, limits: NumericLimits(minimum: "0")))
    let found = Found([
      Self.field("X-Rate", 1, limited), Self.field("x-rate", 2, limited, documentation: "What is left."),
      Self.field("X-Tier", 3, Self.tier("free", "paid")), Self.field("X-TIER", 4, Self.tier("free", "paid")),
    ])

    #expect(found.fields == ["X-Rate xRate: Int64", "X-Tier xTier: ResponseFieldXTier"])
    #expect(found.types == ["ResponseFieldXTier"])
    #expect(found.diagnostics == [])
  }

  @Test("those of one name that say something else have a constant each, and a warning says so")
  func different() {
    let found = Found([
      Self.field("X-Tier", 1, Self.tier("free")), Self.field("X-Tier", 2, Self.tier("paid")),
      Self.field("X-Tier", 3, Self.tier("free")), Self.field("X-Tier", 4, Self.tier("free"), isJSON: true),
    ])

    #expect(
      found.fields == [
        "X-Tier xTier: ResponseFieldXTier", "X-Tier xTier_: ResponseFieldXTier_",
        "X-Tier xTier__: ResponseFieldXTier__",
      ])
    let places = "'ResponseField/X-Tier' and 'ResponseField/X-Tier'"
    func warnings(_ underscores: String) -> [String] {
      [
        "the types \(places) would both be 'ResponseFieldXTier' in Swift: the second becomes "
          + "'ResponseFieldXTier\(underscores)', unless generator.yaml gives one another name",
        "the response fields 'X-Tier' and 'X-Tier' would both be 'xTier' in Swift: the second becomes "
          + "'xTier\(underscores)', unless generator.yaml gives one another name",
      ]
    }
    #expect(found.diagnostics == warnings("_") + warnings("__"))
  }

  @Test("text whose parts are not told apart says what a string says, be it null or not")
  func texts() {
    let found = Found([
      Self.field("X-Note", 1, .string(StringSchema())), Self.field("X-Note", 2, .any),
      Self.field("X-Note", 3, .map(MapSchema(values: .string))),
    ])

    #expect(found == Found([Self.field("X-Note", 1, .string(StringSchema()))]))
    #expect(found.fields == ["X-Note xNote: String"])
  }
}
