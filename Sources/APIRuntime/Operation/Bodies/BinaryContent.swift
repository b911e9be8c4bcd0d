/// Bytes to send: in memory, in a file, or made while they are sent.
///
/// A file is read in pieces while it is sent; no more than one of them is in memory.
public struct BinaryContent: Hashable, Sendable {
  /// Where the bytes are.
  enum Source: Hashable, Sendable {
    case bytes([UInt8])
    case file(path: String, length: Int64)
    case stream(StreamedContent)
  }

  /// Where the bytes are.
  let source: Source

  /// The media type of the bytes; nil for the one that the API's description names.
  ///
  /// A description that names a range, such as `image/*`, leaves it to the caller to say which of them it is. A body of
  /// another media type than the description names is not sent.
  public var contentType: String?

  /// Makes content of bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: What is sent.
  ///   - contentType: The media type of the bytes; nil for the one that the API's description names.
  public init(_ bytes: [UInt8], contentType: String? = nil) {
    source = .bytes(bytes)
    self.contentType = contentType
  }

  /// Makes content of what a file holds.
  ///
  /// The file must stay as it is until the call has ended: one that has become shorter makes the call fail.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - contentType: The media type of the bytes; nil for the one that the API's description names.
  /// - Throws: `FileError` when it cannot be read, or is no regular file.
  public init(contentsOfFile path: String, contentType: String? = nil) throws(FileError) {
    source = .file(path: path, length: try FileChunks.length(ofFile: path))
    self.contentType = contentType
  }

  /// Makes content that is produced while it is sent.
  ///
  /// Two of these are equal when one is a copy of the other.
  ///
  /// - Parameters:
  ///   - length: The number of bytes that every stream yields; nil when it is not known.
  ///   - isReplayable: Whether `makeStream` may be called more than once, so that the request can be sent again.
  ///   - contentType: The media type of the bytes; nil for the one that the API's description names.
  ///   - makeStream: Makes the stream of one attempt.
  public init(
    length: Int64?, isReplayable: Bool, contentType: String? = nil, makeStream: @escaping @Sendable () -> ByteStream
  ) {
    source = .stream(StreamedContent(length: length, isReplayable: isReplayable, makeStream: makeStream))
    self.contentType = contentType
  }

  /// The number of bytes; nil when it is not known before all were made.
  public var length: Int64? {
    switch source {
    case .bytes(let bytes): Int64(bytes.count)
    case .file(_, let length): length
    case .stream(let stream): stream.length
    }
  }

  /// Whether the bytes can be made more than once.
  var isReplayable: Bool {
    if case .stream(let stream) = source { stream.isReplayable } else { true }
  }

  /// The bytes, as they are sent.
  func makeStream() -> ByteStream {
    switch source {
    case .bytes(let bytes): ByteStream(bytes)
    case .file(let path, let length): ByteStream(FileChunks(path: path, length: length))
    case .stream(let stream): stream.makeStream()
    }
  }
}

extension BinaryContent: ExpressibleByArrayLiteral {
  /// Makes content of bytes in memory.
  public init(arrayLiteral elements: UInt8...) {
    self.init(elements)
  }
}

extension BinaryContent: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The size, on one line; never the content.
  public var description: String { length.map { "\($0) bytes" } ?? "a stream of bytes" }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// The size and the media type; not the bytes.
  public var customMirror: Mirror { Mirror(self, members: ["length": length, "contentType": contentType]) }
}

/// Bytes that are made while they are sent; one such is equal to itself only.
final class StreamedContent: Sendable {
  /// The number of bytes; nil when it is not known.
  let length: Int64?
  /// Whether `makeStream` may be called more than once.
  let isReplayable: Bool
  /// Makes the stream of one attempt.
  let makeStream: @Sendable () -> ByteStream

  /// Makes content of its parts.
  init(length: Int64?, isReplayable: Bool, makeStream: @escaping @Sendable () -> ByteStream) {
    self.length = length
    self.isReplayable = isReplayable
    self.makeStream = makeStream
  }
}

extension StreamedContent: Hashable {
  static func == (left: StreamedContent, right: StreamedContent) -> Bool { left === right }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }
}
