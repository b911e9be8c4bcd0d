/// Why a file cannot be sent.
public struct FileError: Error, Hashable, Sendable {
  /// What is wrong.
  @nonexhaustive
  public enum Reason: Hashable, Sendable {
    /// The file cannot be opened or read; the number of the system's error, such as 2 for a file that is not there.
    case unreadable(errno: Int32)
    /// There is something else than a regular file, such as a folder.
    case notRegular
    /// The file has become shorter than it was when it was given.
    case shortened
  }

  /// What is wrong.
  public let reason: Reason
  /// Where the file is.
  public let path: String

  /// Makes an error; for tests of what an app does with errors.
  public init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }
}

extension FileError: CustomStringConvertible {
  /// What is wrong and what to do about it, on one line.
  public var description: String {
    switch reason {
    case .unreadable(let errno): "\(path) cannot be read (error \(errno)); check that it is there and may be read"
    case .notRegular: "\(path) is no regular file; give the path of one"
    case .shortened: "\(path) has become shorter while it was sent; leave it as it is until the call has ended"
    }
  }
}
