/// How a client, or one call, behaves.
///
/// To change one call, change a copy of the client's options:
/// ```swift
/// var options = client.options
/// options.deadline = .seconds(5)
/// let response = try await client.send(operation, options: options)
/// ```
public struct ClientOptions: Sendable {
  /// Where requests go instead of to the client's server; nil for that one. Default: nil.
  ///
  /// The credentials of the client are sent there: name only servers that may have them.
  public var server: Server?
  /// The longest time that a call may take, from the request to the decoded response, with waits, retries and refreshed
  /// tokens. Default: 30 seconds.
  public var deadline: Duration = .seconds(30)
  /// The longest time from handing a request to the transport until the body of its response is whole; then the request
  /// is sent again, where `retries` allow it. Default: 10 seconds.
  public var attemptTimeout: Duration = .seconds(10)
  /// The longest time until there is a connection to send on, TLS included. Default: 5 seconds.
  ///
  /// Where all connections to the server are in use, waiting for a free one counts too: raise the transport's
  /// `maximumConnectionsPerHost`, or this, for more calls at once than that to a slow operation.
  public var connectTimeout: Duration = .seconds(5)
  /// The largest body of a successful response, in bytes after decompression. Default: 8 MiB.
  ///
  /// A transport may limit compressed bodies by itself: `AsyncHTTPClientTransport` has `maximumDecompressedBytes` for
  /// it.
  public var maximumBodyBytes = 8 * 1024 * 1024
  /// How many bytes of the body of any other response are kept. Default: 64 KiB.
  public var maximumErrorBodyBytes = 64 * 1024
  /// How many fields the head of a response may have. Default: 128.
  ///
  /// A transport may have a limit of its own, beyond which this one cannot be raised; see its documentation.
  public var maximumHeaderFields = 128
  /// The largest head of a response, in bytes of the names and values of all fields together. Default: 64 KiB.
  ///
  /// A transport may have a limit of its own, beyond which this one cannot be raised; see its documentation.
  public var maximumHeaderBytes = 64 * 1024
  /// The longest time that a streamed response may send nothing while it is read. Default: 60 seconds.
  ///
  /// `deadline` and `attemptTimeout` end with the head of such a response.
  public var streamIdleTimeout: Duration = .seconds(60)
  /// The largest body of a streamed response, in bytes after decompression. Default: no limit, for it is not kept.
  ///
  /// One event or line of it may have `maximumBodyBytes`.
  public var maximumStreamBytes = Int.max
  /// How a stream of events that ended is resumed; nil when it is not. Default: nil.
  public var eventReconnection: EventReconnection?
  /// How deep arrays and objects of a response may be nested. Default: 64.
  ///
  /// Reading is recursive: a limit of many thousands lets a hostile body exhaust the stack.
  public var maximumJSONDepth = 64
  /// What happens when a response breaks an assertion of the API's description. Default: `.enforce`.
  public var responseValidation = ValidationPolicy.enforce
  /// How many issues of a request or a response are listed; further ones are only counted. Default: 100.
  public var maximumIssues = 100
  /// When a request is sent again. Default: three attempts in all.
  public var retries = RetryPolicy()
  /// Fields to send beside those of the operation. Default: none.
  public var headerFields = HeaderFields()

  /// What watches calls: logs, metrics, traces. Default: nothing.
  public var observers: [any CallObserver] = []

  /// The link that a server gave to the next page of what is asked for, whose query is sent; nil for none.
  var link: String?

  /// Makes the default options.
  public init() {}
}
