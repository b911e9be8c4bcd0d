/// The bytes of a body, chunk by chunk.
///
/// Iterate it once: whether a second iteration works depends on what it was made from.
public struct ByteStream: AsyncSequence, Sendable {
  /// Some consecutive bytes of the body; may be empty.
  public typealias Element = ArraySlice<UInt8>
  /// What reading a chunk can throw: `TransportError` or `CancellationError` from a transport.
  public typealias Failure = any Error

  private enum Source {
    case bytes([UInt8])
    case chunks(any AsyncSequence<ArraySlice<UInt8>, any Error> & Sendable)
  }
  private let source: Source

  /// Makes a stream of one chunk, or of none when `bytes` is empty.
  public init(_ bytes: [UInt8]) {
    source = .bytes(bytes)
  }

  /// Makes a stream of the chunks of a sequence.
  public init(_ chunks: some AsyncSequence<ArraySlice<UInt8>, any Error> & Sendable) {
    source = .chunks(chunks)
  }

  /// Starts reading the chunks.
  public func makeAsyncIterator() -> Iterator {
    switch source {
    case .bytes(let bytes): Iterator(chunk: bytes.isEmpty ? nil : bytes[...], rest: nil)
    case .chunks(let chunks): Iterator(chunk: nil, rest: chunks.makeAsyncIterator())
    }
  }

  /// Reads the stream to its end.
  ///
  /// - Parameter limit: The largest number of bytes to hold.
  /// - Returns: All bytes of the body.
  /// - Throws: `TransportError` with `.bodyTooLarge` as soon as there are more; what the stream throws otherwise.
  /// - Complexity: O(n) in the number of bytes.
  public func collect(upTo limit: Int) async throws -> [UInt8] {
    let (bytes, isTruncated) = try await prefix(upTo: limit)
    guard !isTruncated else { throw TransportError(.bodyTooLarge(limit: limit)) }
    return bytes
  }

  /// All bytes when they are at hand; nil when they come in chunks.
  var whole: [UInt8]? {
    if case .bytes(let bytes) = source { bytes } else { nil }
  }

  /// Reads at most `limit` bytes, and tells whether there are more.
  nonisolated(nonsending) func prefix(upTo limit: Int) async throws -> (bytes: [UInt8], isTruncated: Bool) {
    let limit = Swift.max(limit, 0)
    if let whole, whole.count <= limit { return (whole, false) }
    var bytes: [UInt8] = []
    for try await chunk in self {
      let room = limit - bytes.count
      bytes.append(contentsOf: chunk.prefix(room))
      if chunk.count > room { return (bytes, true) }
    }
    return (bytes, false)
  }
}

extension ByteStream {
  /// Reads the chunks of a `ByteStream` in order.
  public struct Iterator: AsyncIteratorProtocol {
    /// A chunk that is at hand.
    var chunk: ArraySlice<UInt8>?
    /// Where further chunks come from.
    var rest: (any AsyncIteratorProtocol<ArraySlice<UInt8>, any Error>)?

    /// The next chunk; nil at the end of the body.
    public mutating func next() async throws -> ArraySlice<UInt8>? {
      try await next(isolation: #isolation)
    }

    /// The next chunk; nil at the end of the body.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws -> ArraySlice<UInt8>? {
      if let chunk {
        self.chunk = nil
        return chunk
      }
      return try await rest?.next(isolation: actor)
    }
  }
}
