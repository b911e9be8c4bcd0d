/// Prints Swift files the way `swift format` leaves them: two spaces, at most 120 columns, LF, one newline at the end.
package struct SourcePrinter {
  /// Creates a printer.
  package init() {}

  /// The text of a file: a pure function of the value, in time linear in the text's length.
  package func print(_ file: SwiftFile) -> String {
    ""
  }
}
