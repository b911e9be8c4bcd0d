/// Prints Swift files the way `swift format` leaves them: two spaces, at most 120 columns, LF, one newline at the end.
///
/// A line without a place to break it (a long literal, name or type) may be longer.
package struct SourcePrinter {
  /// The file that is being printed; its room serves the next one, too.
  private var writer = SourceWriter()

  /// Creates a printer.
  package init() {}

  /// The text of a file: a pure function of the value, in time linear in the text's length.
  package func print(_ file: SwiftFile) -> String {
    var printer = self
    return String(decoding: printer.utf8(of: file), as: UTF8.self)
  }

  /// The text of a file in UTF-8.
  package mutating func utf8(of file: SwiftFile) -> [UInt8] {
    writer.startFile()
    for line in file.header { writer.writeComment(line) }
    let groups = ImportDeclaration.groups(file.imports)
    for group in groups {
      if !writer.text.isEmpty { writer.writeBlankLine() }
      writer.write(imports: group)
    }
    if !writer.text.isEmpty, !file.declarations.isEmpty { writer.writeBlankLine() }
    writer.write(file.declarations)
    return writer.text.span.withUnsafeBufferPointer { Array($0) }
  }
}
