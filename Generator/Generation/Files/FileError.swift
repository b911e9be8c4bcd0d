/// The machine is at fault: a file cannot be read or written.
package struct FileError: Error, Equatable {
  /// What failed and why, by relative paths.
  package let message: String

  /// Makes an error of its message.
  init(_ message: String) {
    self.message = message
  }
}
