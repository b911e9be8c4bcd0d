/// Prints diagnostics for a person, each with the lines it is about.
///
/// ```
/// api.yaml:41:20: error: 'minLength' must be a non-negative integer, found "one" [schema-keyword-type]
///    41 |         minLength: one
///       |                    ^~~
/// ```
package struct DiagnosticPrinter: Sendable {
  private let files: [String: SourceFile]

  /// Creates a printer that quotes from `files`; a place in any other file is printed without its line.
  package init(files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All diagnostics in the order of reporting, and a line that counts them; empty when there are none.
  package func print(_ diagnostics: Diagnostics) -> String {
    guard !diagnostics.all.isEmpty else { return "" }
    return diagnostics.all.map(print).joined() + summary(of: diagnostics) + "\n"
  }

  /// The diagnostic and its notes with the lines they are about, ending with a newline.
  package func print(_ diagnostic: Diagnostic) -> String {
    let head =
      "\(diagnostic.severity.rawValue): \(diagnostic.message.escapingUnprintable()) [\(diagnostic.id.rawValue)]"
    let notes = diagnostic.notes.map { print("note: \($0.message.escapingUnprintable())", at: $0.location) }
    return print(head, at: diagnostic.location) + notes.joined()
  }

  /// How many errors and warnings there are: `2 errors, 1 warning`.
  package func summary(of diagnostics: Diagnostics) -> String {
    let errors = diagnostics.count(of: .error)
    let warnings = diagnostics.count(of: .warning)
    return "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
  }

  private func print(_ head: String, at location: SourceLocation?) -> String {
    guard let location else { return head + "\n" }
    let place = "\(location.file.escapingUnprintable()):\(location.line):\(location.column)"
    return "\(place): \(head)\n\(excerpt(at: location))"
  }

  /// The line of `location` and a line that underlines the place in it; empty when the file is not known.
  private func excerpt(at location: SourceLocation) -> String {
    guard let file = files[location.file] else { return "" }
    let excerpt = SourceExcerpt(of: file.line(location.line), column: location.column, length: location.length)
    let number = String(location.line)
    let margin = String(repeating: " ", count: max(Self.numberWidth - number.count, 0))
    let gutter = String(repeating: " ", count: max(Self.numberWidth, number.count))
    let text = excerpt.text.isEmpty ? "" : " " + excerpt.text
    return "\(margin)\(number) |\(text)\n\(gutter) | \(excerpt.underline)\n"
  }

  /// The least width of a line number, so that the excerpts of a usual file line up.
  private static let numberWidth = 5
}
