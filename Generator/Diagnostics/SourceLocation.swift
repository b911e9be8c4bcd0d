/// A place in a file: where it is in the text, and which value of the document it belongs to.
package struct SourceLocation: Hashable, Sendable {
  /// The path of the file, as the user gave it.
  package var file: String
  /// The line, counted from 1.
  package var line: Int
  /// The column, counted from 1 in Unicode scalars.
  package var column: Int
  /// How many Unicode scalars of the line belong to the place; 0 when the rest of the line does.
  package var length: Int
  /// The value of the document that the place belongs to.
  package var pointer: JSONPointer
  /// The path of the file from the folder of the description's root; empty in the root itself.
  package var relativePath: String

  /// Creates a place of `length` Unicode scalars in a line of a file.
  package init(
    file: String, relativePath: String = "", line: Int, column: Int, length: Int = 1,
    pointer: JSONPointer = JSONPointer()
  ) {
    self.file = file
    self.relativePath = relativePath
    self.line = line
    self.column = column
    self.length = length
    self.pointer = pointer
  }

  /// How the root of the description refers to the value: `#/components/schemas/Pet`, or `schemas/Pet.yaml#/properties/id`
  /// when it is in another file. For people to read: nothing in it is percent-encoded.
  package var reference: String { "\(relativePath)#\(pointer)" }
}
