/// Where the events of a stream come from: a body, and how to ask for another one when it has ended.
final class EventSource: Sendable {
  /// The body of the first response.
  let body: StreamedBody
  /// How events are read.
  let options: ClientOptions
  /// Measures waits.
  let time: TimeSource
  /// Sends the request again with the identifier of the last event, which is empty when there is none; nil when the
  /// server has no more events. The first time of a stream has the number 1.
  let resume: @Sendable (_ lastEventID: String, _ number: Int) async throws(StreamError) -> StreamedBody?

  /// Makes a source that nobody has read.
  init(
    body: StreamedBody, options: ClientOptions, time: TimeSource,
    resume: @escaping @Sendable (_ lastEventID: String, _ number: Int) async throws(StreamError) -> StreamedBody?
  ) {
    self.body = body
    self.options = options
    self.time = time
    self.resume = resume
  }
}

/// Reads events from one body after another.
struct EventReader {
  private let source: EventSource
  private var chunks: StreamedBody.Iterator?
  private var parser: EventStreamParser
  private var chunk: ArraySlice<UInt8> = []
  /// How often the stream was resumed since the last event.
  private var attempts = 0
  /// How often it was resumed in all.
  private var resumptions = 0

  /// Makes a reader that has read nothing.
  init(_ source: EventSource) {
    self.source = source
    chunks = source.body.makeAsyncIterator()
    parser = EventStreamParser(maximumBytes: source.options.maximumBodyBytes)
  }

  /// Reads no more.
  mutating func close() {
    chunks = nil
    chunk = []
  }

  /// The next event; nil at the end of the stream.
  mutating func next(isolation actor: isolated (any Actor)?) async throws(StreamError) -> EventStreamParser.Event? {
    do throws(StreamError) {
      while chunks != nil {
        if let event = try parser.next(from: &chunk) {
          attempts = 0
          return event
        }
        try await receive(isolation: actor)
      }
      return nil
    } catch {
      close()
      throw error
    }
  }

  /// Takes the next chunk, of another body when the present one has ended.
  private mutating func receive(isolation actor: isolated (any Actor)?) async throws(StreamError) {
    do {
      if let next = try await chunks?.next(isolation: actor) { return chunk = next }
      guard source.options.eventReconnection != nil else { return close() }
    } catch {
      let error = StreamError(error)
      guard source.options.eventReconnection != nil, error.isTransient else { throw error }
    }
    try await resume(isolation: actor)
  }

  /// Waits, and asks for what comes after the last event.
  private mutating func resume(isolation actor: isolated (any Actor)?) async throws(StreamError) {
    guard let policy = source.options.eventReconnection, attempts < policy.maximumAttempts else { return close() }
    attempts += 1
    resumptions += 1
    do {
      try await source.time.sleep(for: min(parser.retry ?? policy.delay, policy.maximumDelay))
    } catch {
      throw StreamError(error)
    }
    let body = try await source.resume(parser.lastEventID, resumptions)
    // What is left of an event that was cut off is lost, as everywhere.
    parser = EventStreamParser(
      maximumBytes: source.options.maximumBodyBytes, lastEventID: parser.lastEventID, retry: parser.retry)
    chunk = []
    chunks = body?.makeAsyncIterator()
  }
}

extension StreamError {
  /// Whether the stream may go on when it is asked for again.
  fileprivate var isTransient: Bool {
    switch reason {
    case .transport, .timedOut: true
    default: false
    }
  }
}
