internal import ArgumentParser
internal import Generation

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension CommandOutcome {
  /// Prints what the run says, and ends the process with its status.
  func report() throws {
    Self.write(output, to: STDOUT_FILENO)
    Self.write(errors, to: STDERR_FILENO)
    if status != 0 { throw ExitCode(status) }
  }

  /// Writes all of a text; a reader that has gone away ends it.
  private static func write(_ text: String, to descriptor: Int32) {
    var rest: ArraySlice<UInt8> = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count: Int = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// The system's `write`, by a name that no method has.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
