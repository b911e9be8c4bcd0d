import Foundation

/// Ends the process with a status, and a line on the standard error stream unless it is empty.
func exit(_ status: Int32, saying line: String) {
  if !line.isEmpty { FileHandle.standardError.write(Data("\(line)\n".utf8)) }
  exit(status)
}
