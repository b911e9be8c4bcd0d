/// Prints diagnostics for a person, each with the lines it is about.
package struct DiagnosticPrinter: Sendable {
  private let files: [String: SourceFile]

  /// Creates a printer that quotes from `files`; a place in any other file is printed without its line.
  package init(files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The diagnostic and its notes with the lines they are about, ending with a newline.
  package func print(_ diagnostic: Diagnostic) -> String {
    ""
  }
}
