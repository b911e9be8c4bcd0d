import Diagnostics
import Generation
import Testing

/// Values could be made of these descriptions in more ways than there is time for, or from numbers that have no
/// successor.
@Suite("Fixtures of hostile descriptions")
struct HostileFixtureTests {
  private static let lists = (0..<6).reduce("{type: string}") { items, _ in
    "{type: array, minItems: 64, items: \(items)}"
  }

  /// Structures each of which must have two of the next.
  private static let pairs = (0..<24).map { index in
    let next = index == 23 ? "{type: string}" : "{$ref: '#/components/schemas/S\(index + 1)'}"
    return "    S\(index): {type: object, required: [a, b], properties: {a: \(next), b: \(next)}}\n"
  }.joined()

  /// Structures each of which must have one of every other.
  private static let all = (0..<9).map { index in
    let members = (0..<9).map { "m\($0): {type: array, items: {$ref: '#/components/schemas/S\($0)'}}" }
    let names = (0..<9).map { "m\($0)" }.joined(separator: ", ")
    return "    S\(index): {type: object, required: [\(names)], properties: {\(members.joined(separator: ", "))}}\n"
  }.joined()

  @Test(
    "the search for them ends, and the module is generated",
    .timeLimit(.minutes(1)),
    arguments: [
      "    S: {type: object, required: [a], properties: {a: \(lists)}}\n", pairs, all,
      "    S: {type: object, required: [a], properties: {a: {type: string, maxLength: 9223372036854775807}}}\n",
      "    S: {type: object, properties: {a: {type: string, pattern: '^a+$', minLength: 1000000000}}}\n",
      "    S: {type: object, properties: {a: {type: number, minimum: -922, multipleOf: 5.0000000000000001}}}\n",
    ])
  func ends(_ schemas: String) {
    let head = "openapi: 3.0.3\ninfo: {title: Hostile, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
    let file = SourceFile(path: "api.yaml", bytes: Array((head + schemas).utf8))
    let configuration = SourceFile(path: "generator.yaml", bytes: Array("fixtures: HostileTesting\n".utf8))
    var pipeline = Pipeline(
      GenerationInputs(description: file, configuration: configuration), module: "Hostile")

    let files = pipeline.files()

    #expect(files?.contains { $0.path == "../HostileTesting/Fixtures/AllFixtures.swift" } == true)
    #expect(pipeline.diagnostics.all.allSatisfy { $0.id == .fixtureNotFound })
  }
}
