import Diagnostics
import NodeTree

/// What became of a text that was read as the file `api.yaml` or `api.json`.
struct Reading {
  /// The root of the document; nil when there was an error.
  let root: Node?
  /// Everything reported, as a person sees it.
  let printed: String

  init(_ text: String, limits: Limits = .default) {
    self.init(Array(text.utf8), limits: limits)
  }

  init(json text: String, limits: Limits = .default) {
    self.init(Array(text.utf8), path: "api.json", limits: limits)
  }

  init(_ bytes: [UInt8], path: String = "api.yaml", limits: Limits = .default) {
    let file = SourceFile(path: path, bytes: bytes)
    var diagnostics = Diagnostics()
    root = NodeTree.parse(file, limits: limits, reporting: &diagnostics)
    printed = DiagnosticPrinter(files: [file]).print(diagnostics)
  }

  /// The document in a notation that shows what each scalar means.
  var outline: String? { root.map(Self.outline) }

  private static func outline(_ node: Node) -> String {
    switch node.kind {
    case .scalar: outline(node.scalar)
    case .sequence: "[" + node.elements.map(outline).joined(separator: ", ") + "]"
    case .mapping: "{" + node.members.map { "\($0.key.text): \(outline($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private static func outline(_ scalar: Scalar?) -> String {
    switch scalar {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .integer(let digits): digits
    case .number(let digits): "\(digits)f"
    case .string(let text): "\"\(text)\""
    case nil: "none"
    }
  }
}
