import Diagnostics
import Generation
import Testing

/// Schemas that must be known for others to be known lead from one to the next as far as a description likes.
@Suite("Descriptions that lead deep")
struct DeepDescriptionTests {
  /// The printed diagnostics of working out schemas `S0`, `S1`… up to the one of that number, each of which holds the
  /// next in place of `NEXT`.
  private static func diagnostics(of schema: String, count: Int) -> String {
    let schemas = (0..<count).map { index in
      "    S\(index): " + schema.replacing("NEXT", with: "{$ref: '#/components/schemas/S\(index + 1)'}") + "\n"
    }
    let text = """
      openapi: 3.0.3
      info: {title: Deep, version: '1'}
      paths: {}
      components:
        schemas:
      \(schemas.joined())    S\(count): {type: object, properties: {z: {type: string}}}

      """
    let file = SourceFile(path: "api.yaml", bytes: Array(text.utf8))
    var pipeline = Pipeline(GenerationInputs(description: file, configuration: nil), module: "Deep")
    _ = pipeline.model()
    return pipeline.diagnostics.all.map(DiagnosticPrinter(files: []).print).joined()
  }

  @Test(
    "they are followed without overflowing the stack",
    arguments: [
      "{type: array, items: NEXT}", "{allOf: [NEXT, {type: object, properties: {a: {type: string}}}]}",
      "{type: object, properties: {a: {anyOf: [{type: string}, NEXT]}}}", "NEXT", "{anyOf: [NEXT, NEXT]}",
    ])
  func followed(_ schema: String) {
    #expect(Self.diagnostics(of: schema, count: 2_000) == "")
  }

  @Test("a chain without end in sight is refused by the place where that is known")
  func refused() {
    #expect(
      Self.diagnostics(of: "{type: array, items: NEXT}", count: 5_100).hasPrefix(
        "api.yaml:5006:12: error: 'S5000' is what other schemas are about more than 5000 deep [unsupported-recursion]"))
  }
}
