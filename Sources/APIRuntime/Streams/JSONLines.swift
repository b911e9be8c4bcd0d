/// The values of a response that holds one on each line, each as soon as it has arrived.
///
/// ```swift
/// for try await row in rows { insert(row) }
/// ```
/// It can be read once. The server is held back while nobody reads; the connection is given back when the stream has
/// ended, when reading throws, and when nobody holds the stream any more.
public struct JSONLines<Value: Sendable>: AsyncSequence, Sendable {
  /// The value of one line.
  public typealias Element = Value
  /// Why a stream ended before its end.
  public typealias Failure = StreamError

  /// Where the lines come from.
  let body: StreamedBody
  /// How lines are read.
  let options: ClientOptions
  /// How the value of a line is read.
  let decoder: ElementDecoder<Value>

  /// Starts reading the values.
  public func makeAsyncIterator() -> Iterator {
    Iterator(stream: self)
  }
}

extension JSONLines {
  /// Reads the values of a stream in order.
  public struct Iterator: AsyncIteratorProtocol {
    private let stream: JSONLines
    private var chunks: StreamedBody.Iterator?
    private var parser: LineParser
    private var chunk: ArraySlice<UInt8> = []

    /// Makes an iterator that has read nothing.
    fileprivate init(stream: JSONLines) {
      self.stream = stream
      chunks = stream.body.makeAsyncIterator()
      parser = LineParser(maximumBytes: stream.options.maximumBodyBytes)
    }

    /// The next value; nil at the end of the stream.
    public mutating func next() async throws(StreamError) -> Value? {
      try await next(isolation: #isolation)
    }

    /// The next value; nil at the end of the stream.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws(StreamError) -> Value? {
      do throws(StreamError) {
        guard let line = try await nextLine(isolation: actor) else { return nil }
        return try stream.decoder.decode(line, stream.options)
      } catch {
        chunks = nil
        chunk = []
        throw error
      }
    }

    private mutating func nextLine(isolation actor: isolated (any Actor)?) async throws(StreamError) -> [UInt8]? {
      while chunks != nil {
        if let line = try parser.next(from: &chunk) { return line }
        do {
          guard let next = try await chunks?.next(isolation: actor) else { break }
          chunk = next
        } catch {
          throw StreamError(error)
        }
      }
      chunks = nil
      return parser.finish()
    }
  }
}
