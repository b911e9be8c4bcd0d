import Diagnostics
import NodeTree
import OpenAPI

/// What came of reading a text: the dump of the object, and the printed diagnostics.
struct Reading {
  /// The dump of what was read; nil when nothing could be.
  let dump: String?
  /// The diagnostics, with the lines they are about.
  let diagnostics: String

  /// Reads a whole document.
  init(document text: String) {
    self.init(text) { root, diagnostics in
      DocumentReader.read(root, reporting: &diagnostics).map { DocumentDump.text(of: $0) }
    }
  }

  /// Reads one object of a document that follows `version`.
  init(_ type: (some DocumentObject & Readable).Type, _ text: String, version: OpenAPIVersion = .v31) {
    self.init(text) { root, diagnostics in
      let object = DocumentReader(version: version).read(type, from: root, named: "object", reporting: &diagnostics)
      return object.map { DocumentDump.text(of: $0) }
    }
  }

  private init(_ text: String, _ dump: (Node, inout Diagnostics) -> String?) {
    let file = SourceFile(path: "api.yaml", bytes: Array(text.utf8))
    var diagnostics = Diagnostics()
    self.dump = NodeTree.parse(file, reporting: &diagnostics).flatMap { dump($0, &diagnostics) }
    let printer = DiagnosticPrinter(files: [file])
    self.diagnostics = diagnostics.all.map(printer.print).joined()
  }
}
