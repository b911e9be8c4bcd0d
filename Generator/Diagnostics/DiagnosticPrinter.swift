/// Prints diagnostics for a person, each with the lines it is about.
///
/// ```
/// api.yaml:41:20: error: 'minLength' must be a non-negative integer, found "one" [schema-keyword-type]
///    41 |         minLength: one
///       |                    ^~~
/// ```
package struct DiagnosticPrinter: Sendable {
  private let files: [String: SourceFile]
  private let limit: DiagnosticLimit

  /// Creates a printer that quotes from `files`; a place in any other file is printed without its line.
  package init(files: [SourceFile], limit: DiagnosticLimit = .none) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.limit = limit
  }

  /// The diagnostics in the order of reporting, and a line that counts them all; empty when there are none.
  ///
  /// When there are more of a kind than the limit allows, those of a kind stand together, and a line counts the rest.
  ///
  /// - Complexity: O(n + m) in the size of the files quoted and the number of diagnostics.
  package func print(_ diagnostics: Diagnostics) -> String {
    guard !diagnostics.all.isEmpty else { return "" }
    var lines = SourceLinesCache(files: files)
    var text = ""
    for group in limit.groups(of: diagnostics) {
      for diagnostic in group.shown {
        text += print(diagnostic, as: diagnostics.severity(of: diagnostic), quoting: &lines)
      }
      if group.omittedCount > 0, let id = group.shown.last?.id {
        text += "… and \(group.omittedCount) more like this [\(id.rawValue)]; --verbose shows all\n"
      }
    }
    return text + summary(of: diagnostics) + "\n"
  }

  /// The diagnostic and its notes with the lines they are about, ending with a newline.
  package func print(_ diagnostic: Diagnostic) -> String {
    var lines = SourceLinesCache(files: files)
    return print(diagnostic, as: diagnostic.severity, quoting: &lines)
  }

  /// How many errors and warnings there are: `2 errors, 1 warning`.
  package func summary(of diagnostics: Diagnostics) -> String {
    let errors = diagnostics.count(of: .error)
    let warnings = diagnostics.count(of: .warning)
    return "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
  }

  private func print(
    _ diagnostic: Diagnostic, as severity: Severity, quoting lines: inout SourceLinesCache
  ) -> String {
    let head = "\(severity.rawValue): \(diagnostic.message.escapingUnprintable()) [\(diagnostic.id.rawValue)]"
    var text = print(head, at: diagnostic.location, quoting: &lines)
    for note in diagnostic.notes {
      text += print("note: \(note.message.escapingUnprintable())", at: note.location, quoting: &lines)
    }
    return text
  }

  private func print(
    _ head: String, at location: SourceLocation?, quoting lines: inout SourceLinesCache
  ) -> String {
    guard let location else { return head + "\n" }
    let place = "\(location.file.escapingUnprintable()):\(location.line):\(location.column)"
    return "\(place): \(head)\n\(excerpt(at: location, quoting: &lines))"
  }

  /// The line of `location` and a line that underlines the place in it; empty when the file is not known.
  private func excerpt(at location: SourceLocation, quoting lines: inout SourceLinesCache) -> String {
    guard let source = lines[location.file] else { return "" }
    let part = source.part(ofLine: location.line, around: location.column, reach: SourceExcerpt.reach)
    let excerpt = SourceExcerpt(of: part, column: location.column, length: location.length)
    let number = String(location.line)
    let margin = String(repeating: " ", count: max(Self.numberWidth - number.count, 0))
    let gutter = String(repeating: " ", count: max(Self.numberWidth, number.count))
    let text = excerpt.text.isEmpty ? "" : " " + excerpt.text
    return "\(margin)\(number) |\(text)\n\(gutter) | \(excerpt.underline)\n"
  }

  /// The least width of a line number, so that the excerpts of a usual file line up.
  private static let numberWidth = 5
}
