/// One finished HTTP request, and the limits within which a transport must carry it.
public struct TransportRequest: Sendable {
  /// The method, the absolute target (scheme, authority, path with query) and the fields, exactly as they are sent.
  public var head: HTTPRequest
  /// What is sent after the head; nil when the request has no body.
  public var body: RequestBody?
  /// The longest time until there is a connection to send on, TLS included, be it a new one or one that becomes free.
  public var connectTimeout: Duration
  /// The instant after which the whole exchange is worth nothing.
  ///
  /// The runtime ends the exchange by cancelling its task; a transport may use the instant to end it sooner by itself.
  public var deadline: ContinuousClock.Instant
  /// The largest body of a response, in bytes after decompression, that the transport may hand over.
  public var maximumBodyBytes: Int
  /// How many fields the head of a response may have. Default: 128.
  public var maximumHeaderFields = 128
  /// The largest head of a response, in bytes of all names and values together. Default: 64 KiB.
  public var maximumHeaderBytes = 64 * 1024

  /// Which attempt of its call the request is: 1 for the first one.
  public internal(set) var attempt = 1
  /// The operation that is called; nil for a request that was not made by a client.
  public var operation: OperationMetadata? { attemptContext?.operation }
  /// What the runtime remembers about the request; nil for one that was not made by a client.
  var attemptContext: AttemptContext?

  /// Makes a request from its parts.
  public init(
    head: HTTPRequest, body: RequestBody? = nil, connectTimeout: Duration, deadline: ContinuousClock.Instant,
    maximumBodyBytes: Int
  ) {
    self.head = head
    self.body = body
    self.connectTimeout = connectTimeout
    self.deadline = deadline
    self.maximumBodyBytes = maximumBodyBytes
  }
}
