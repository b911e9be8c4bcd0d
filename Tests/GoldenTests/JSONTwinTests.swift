import Diagnostics
import Generation
import NodeTree
import Testing

/// A description means the same in YAML and in JSON.
@Suite("JSON twins")
struct JSONTwinTests {
  /// The cases that generate something.
  static let cases: [GoldenCase] = GoldenCase.all.filter { $0.hasDescription && $0.generatesFiles }

  @Test("a description in YAML and its twin in JSON give the same files", arguments: cases)
  func twin(_ goldenCase: GoldenCase) throws {
    let inputs: GenerationInputs = try goldenCase.inputs()
    var yaml = Pipeline(inputs, module: goldenCase.module)
    let root: Node? = yaml.nodes()
    let text: String = try #require(root?.json)
    var twin: GenerationInputs = inputs
    twin.description = SourceFile(path: "openapi.json", bytes: Array(text.utf8))
    let files: [RenderedFile]? = Pipeline.files(of: inputs, goldenCase)
    #expect(files != nil)
    #expect(Pipeline.files(of: twin, goldenCase) == files)
  }
}

extension Pipeline {
  fileprivate static func files(of inputs: GenerationInputs, _ goldenCase: GoldenCase) -> [RenderedFile]? {
    var pipeline = Pipeline(inputs, module: goldenCase.module)
    return pipeline.files()
  }
}

extension GoldenCase {
  /// Whether the description has no error.
  fileprivate var generatesFiles: Bool {
    (try? inputs()).map { Pipeline.files(of: $0, self) != nil } ?? false
  }
}

extension Node {
  /// The value as JSON, every scalar by what it means.
  fileprivate var json: String {
    switch kind {
    case .mapping: "{" + members.map { "\(Self.quoted($0.key.text)): \($0.value.json)" }.joined(separator: ", ") + "}"
    case .sequence: "[" + elements.map(\.json).joined(separator: ", ") + "]"
    case .scalar: scalar.map(Self.json) ?? "null"
    }
  }

  private static func json(_ scalar: Scalar) -> String {
    switch scalar {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .integer(let text), .number(let text): text
    case .string(let text): quoted(text)
    }
  }

  private static func quoted(_ text: String) -> String {
    let scalars: [String] = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\u{0}"..<" ": "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
      default: String(scalar)
      }
    }
    return "\"" + scalars.joined() + "\""
  }
}
