#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The content of a file, read piece by piece.
struct FileChunks: AsyncSequence, Sendable {
  typealias Element = ArraySlice<UInt8>
  typealias Failure = any Error

  /// The largest number of bytes that are read at once.
  static let chunkSize = 65_536

  /// Where the file is.
  let path: String
  /// The number of bytes to read.
  let length: Int64

  /// The number of bytes that a file holds.
  ///
  /// - Throws: `FileError` when it cannot be opened for reading, or is no regular file.
  static func length(ofFile path: String) throws(FileError) -> Int64 {
    let file = try OpenFile(path)
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw FileError(.unreadable(errno: errno), path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.notRegular, path: path) }
    return Int64(status.st_size)
  }

  func makeAsyncIterator() -> Iterator {
    Iterator(path: path, remaining: length)
  }

  struct Iterator: AsyncIteratorProtocol {
    let path: String
    var remaining: Int64
    private var file: OpenFile?

    init(path: String, remaining: Int64) {
      self.path = path
      self.remaining = remaining
    }

    mutating func next() async throws -> ArraySlice<UInt8>? {
      try Task.checkCancellation()
      guard remaining > 0 else { return nil }
      let file = try file ?? OpenFile(path)
      self.file = file
      let bytes = try file.read(upTo: Int(Swift.min(remaining, Int64(FileChunks.chunkSize))))
      guard !bytes.isEmpty else { throw FileError(.shortened, path: path) }
      remaining -= Int64(bytes.count)
      return bytes[...]
    }
  }
}

/// A file that is open for reading until nobody holds it.
private final class OpenFile: Sendable {
  let path: String
  let descriptor: Int32

  /// Opens a file.
  init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.unreadable(errno: errno), path: path) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Reads some bytes; none at the end of the file.
  func read(upTo count: Int) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      var result: Int
      repeat {
        result = systemRead(descriptor, buffer.baseAddress, count)
      } while result < 0 && errno == EINTR
      failure = result < 0 ? errno : 0
      initializedCount = max(result, 0)
    }
    guard failure == 0 else { throw FileError(.unreadable(errno: failure), path: path) }
    return bytes
  }
}

/// The system's `read`, which a method of that name would hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
