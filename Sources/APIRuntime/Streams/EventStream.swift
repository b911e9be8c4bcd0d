/// The events of a response, each as soon as it has arrived.
///
/// ```swift
/// for try await event in events { show(event.data) }
/// ```
/// It can be read once. The server is held back while nobody reads; the connection is given back when the stream has
/// ended, when reading throws, and when nobody holds the stream any more. With the option `eventReconnection` a stream
/// that ended is resumed.
///
/// - SeeAlso: WHATWG HTML, section 9.2.
public struct EventStream<Data: Sendable>: AsyncSequence, Sendable {
  /// An event.
  public typealias Element = ServerSentEvent<Data>
  /// Why a stream ended before its end.
  public typealias Failure = StreamError

  /// Where the events come from.
  let source: EventSource
  /// How the data of an event is read.
  let decoder: ElementDecoder<Data>
  /// The data that ends the stream, and is no event; nil when only the server ends it.
  var terminator: String?

  /// The same stream, which ends with the event whose data is `text`, such as `[DONE]`; that event is left out.
  public func ending(at text: String) -> EventStream {
    var stream = self
    stream.terminator = text
    return stream
  }

  /// Starts reading the events.
  public func makeAsyncIterator() -> Iterator {
    Iterator(stream: self, reader: EventReader(source))
  }
}

extension EventStream {
  /// Reads the events of a stream in order.
  public struct Iterator: AsyncIteratorProtocol {
    /// What is read.
    fileprivate let stream: EventStream
    fileprivate var reader: EventReader

    /// The next event; nil at the end of the stream.
    public mutating func next() async throws(StreamError) -> ServerSentEvent<Data>? {
      try await next(isolation: #isolation)
    }

    /// The next event; nil at the end of the stream.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(StreamError) -> ServerSentEvent<Data>? {
      guard let event = try await reader.next(isolation: actor) else { return nil }
      if let terminator = stream.terminator, event.data.elementsEqual(terminator.utf8) {
        reader.close()
        return nil
      }
      do throws(StreamError) {
        let data = try stream.decoder.decode(event.data, stream.source.options)
        return ServerSentEvent(id: event.id, type: event.type, data: data)
      } catch {
        reader.close()
        throw error
      }
    }
  }
}
