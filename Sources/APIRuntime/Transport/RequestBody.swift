/// The body of a request: bytes in memory, or a stream made anew for every attempt.
public struct RequestBody: Sendable {
  /// The number of bytes; nil when it is not known before the stream has ended.
  public let length: Int64?
  /// Whether `makeStream()` may be called more than once, so that the request can be sent again.
  public let isReplayable: Bool
  /// The whole body when it is held in memory; nil when it is a stream.
  public let bytes: [UInt8]?
  private let make: @Sendable () -> ByteStream

  /// Makes a body of bytes in memory.
  public init(_ bytes: [UInt8]) {
    self.length = Int64(bytes.count)
    self.isReplayable = true
    self.bytes = bytes
    self.make = { ByteStream(bytes) }
  }

  /// Makes a body that is produced while it is sent.
  ///
  /// - Parameters:
  ///   - length: The number of bytes that every stream yields; nil when it is not known.
  ///   - isReplayable: Whether `makeStream` may be called more than once.
  ///   - makeStream: Makes the stream of one attempt.
  public init(length: Int64?, isReplayable: Bool, makeStream: @escaping @Sendable () -> ByteStream) {
    self.length = length
    self.isReplayable = isReplayable
    self.bytes = nil
    self.make = makeStream
  }

  /// Makes the stream of one attempt.
  public func makeStream() -> ByteStream {
    make()
  }
}
