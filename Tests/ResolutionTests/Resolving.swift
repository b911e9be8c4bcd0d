import APIModel
import Diagnostics
import NodeTree
import OpenAPI
import OrderedCollections
import Resolution

/// What came of resolving a document: the dump of its meaning, and the printed diagnostics.
struct Resolving {
  /// The dump of what the document means.
  let dump: String

  /// The diagnostics of the resolution, without the lines they are about; those of reading are left out.
  let diagnostics: String

  /// What the document means; nil when it cannot be read.
  let api: API?

  /// Resolves a whole document, which may refer to other files by their paths, and dumps a part of its meaning under a
  /// name.
  init<Part: Sendable>(
    document text: String, files: [String: String] = [:], choosing choice: OperationChoice = .all,
    policy: ResolutionPolicy = ResolutionPolicy(), _ name: String, _ part: (API) -> Part
  ) {
    let file = SourceFile(path: "api.yaml", bytes: Array(text.utf8))
    var reading = Diagnostics()
    var resolving = Diagnostics()
    let document = NodeTree.parse(file, reporting: &reading)
      .flatMap { DocumentReader.read($0, reporting: &reading) }
    let provider = FileProvider(files.mapValues { Array($0.utf8) })
    api = document.map { root in
      APIResolver(DocumentSet(root: root, files: provider), choosing: choice, policy: policy)
        .resolve(reporting: &resolving)
    }
    dump = api.map { APIDump.text(of: part($0), named: name) } ?? ""
    diagnostics = resolving.all.map { diagnostic in
      DiagnosticPrinter(files: []).print(diagnostic)
    }.joined()
  }

  /// Resolves `components/schemas`, given as the text behind that key, of which each line is indented by two.
  init(schemas text: String, version: String = "3.0.3", policy: ResolutionPolicy = ResolutionPolicy()) {
    let indented = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    let head = """
      openapi: \(version)
      info: {title: Test, version: '1'}
      paths: {}
      components:
        schemas:

      """
    self.init(document: head + indented.joined(separator: "\n"), policy: policy, "schemas", \.schemas)
  }

  /// Resolves one schema, given in flow style, beside a schema `Other`.
  init(schema text: String, version: String = "3.0.3", policy: ResolutionPolicy = ResolutionPolicy()) {
    self.init(
      document: """
        openapi: \(version)
        info: {title: Test, version: '1'}
        paths: {}
        components:
          schemas:
            Schema: \(text)
            Other: {type: object, description: The other., properties: {a: {type: string}}}
        """, policy: policy, "schema"
    ) { $0.schemas[SchemaName("Schema")] }
  }

  /// A schema of `components` by its name; nil when there is none.
  subscript(name: String) -> Schema? { api?.schemas[SchemaName(name)] }
}
