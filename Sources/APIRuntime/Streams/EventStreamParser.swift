/// Reads server-sent events from bytes, however those are cut into chunks.
///
/// - SeeAlso: WHATWG HTML, section 9.2.6, "Interpreting an event stream".
struct EventStreamParser {
  /// An event as it was received.
  struct Event: Hashable {
    /// The identifier that holds from the event on; empty when none was sent, or an empty one.
    var id: String
    /// The type of the event, `message` when none was sent.
    var type: String
    /// The data, its lines joined by line feeds.
    var data: [UInt8]
  }

  /// The largest number of bytes of one event.
  private let maximumBytes: Int
  private var line: [UInt8] = []
  private var data: [UInt8] = []
  private var type: [UInt8] = []
  private var hasData = false
  private var followsCarriageReturn = false
  private var isAtStart = true

  private var id: String

  /// The identifier of the last event, which a stream is resumed after; empty when there is none.
  private(set) var lastEventID: String
  /// How long to wait before the stream is resumed, as the server asks for; nil when it does not.
  private(set) var retry: Duration?

  /// Makes a parser of a stream that begins.
  ///
  /// - Parameters:
  ///   - maximumBytes: The largest number of bytes of one event.
  ///   - lastEventID: The identifier that the stream is resumed after; empty for a new one.
  ///   - retry: The wait that the server asked for before the stream was resumed; nil when it did not.
  init(maximumBytes: Int, lastEventID: String = "", retry: Duration? = nil) {
    self.maximumBytes = maximumBytes
    self.lastEventID = lastEventID
    id = lastEventID
    self.retry = retry
  }

  /// Reads bytes until an event is whole, and takes them off the chunk; nil when all were read before that.
  ///
  /// - Throws: `StreamError` with `.valueTooLarge`.
  /// - Complexity: O(n) in the number of bytes.
  mutating func next(from chunk: inout ArraySlice<UInt8>) throws(StreamError) -> Event? {
    while let byte = chunk.popFirst() {
      let isSecondHalf = byte == UInt8(ascii: "\n") && followsCarriageReturn
      followsCarriageReturn = byte == UInt8(ascii: "\r")
      if isSecondHalf { continue }
      guard followsCarriageReturn || byte == UInt8(ascii: "\n") else {
        guard line.count + data.count < maximumBytes else {
          throw StreamError(.valueTooLarge(limit: maximumBytes))
        }
        line.append(byte)
        continue
      }
      if let event = endLine() { return event }
    }
    return nil
  }

  private mutating func endLine() -> Event? {
    defer { line.removeAll(keepingCapacity: true) }
    if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isAtStart = false
    guard !line.isEmpty else { return dispatch() }
    let name = line.prefix { $0 != UInt8(ascii: ":") }
    var value = line.dropFirst(name.count + 1)
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    take(String(decoding: name, as: UTF8.self), value)
    return nil
  }

  /// Takes a field. A line that begins with a colon is a comment: a field without a name, which nobody knows.
  private mutating func take(_ name: String, _ value: ArraySlice<UInt8>) {
    switch name {
    case "event": type = Array(value)
    case "data":
      if hasData { data.append(UInt8(ascii: "\n")) }
      data += value
      hasData = true
    case "id" where !value.contains(0): id = String(decoding: value, as: UTF8.self)
    case "retry" where !value.isEmpty && value.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains):
      retry = Int64(String(decoding: value, as: UTF8.self)).map { .milliseconds($0) } ?? retry
    default: break
    }
  }

  private mutating func dispatch() -> Event? {
    defer {
      data = []
      type = []
      hasData = false
    }
    lastEventID = id
    guard hasData else { return nil }
    let name = type.isEmpty ? "message" : String(decoding: type, as: UTF8.self)
    return Event(id: lastEventID, type: name, data: data)
  }
}
