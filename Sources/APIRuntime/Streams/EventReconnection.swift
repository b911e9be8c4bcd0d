/// How a stream of events that ended is resumed: the request is sent again, with the identifier of the last event in
/// the field `Last-Event-ID`.
///
/// - SeeAlso: WHATWG HTML, section 9.2.3.
public struct EventReconnection: Hashable, Sendable {
  /// How long to wait, unless the server asks for another time. Default: 3 seconds.
  public var delay: Duration = .seconds(3)
  /// The longest wait that a server can ask for. Default: 60 seconds.
  public var maximumDelay: Duration = .seconds(60)
  /// How often a stream is resumed without an event in between. Default: 5.
  public var maximumAttempts = 5

  /// Makes the default reconnection.
  public init() {}
}
