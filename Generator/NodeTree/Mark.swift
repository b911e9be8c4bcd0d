/// A place in the text of a document.
struct Mark: Hashable, Sendable {
  /// The line, counted from 1.
  var line: UInt32
  /// The column, counted from 1 in Unicode scalars.
  var column: UInt32
}
