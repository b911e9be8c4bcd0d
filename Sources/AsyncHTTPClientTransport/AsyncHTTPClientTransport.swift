#if AsyncHTTPClient
  public import APIRuntime
  import AsyncHTTPClient

  /// Carries requests over AsyncHTTPClient, with settings that are safe for credentials.
  ///
  /// | concern | what it does |
  /// |---|---|
  /// | redirects | never followed: a 3xx is a response like any other |
  /// | TLS | 1.2 or newer; certificate and host name are checked, and the key where `Options.publicKeyPins` names some |
  /// | protocol | HTTP/1.1 only |
  /// | proxy | none but `Options.proxy`; the environment is not read |
  /// | cookies, cache | none |
  /// | time | the deadline covers waiting for a connection, head and body; the connect timeout is at most `Options.maximumConnectTimeout` |
  /// | threads | connections are on up to four of the event loops that the process shares |
  /// | body | streamed with back-pressure; limited after decompression (gzip and deflate) |
  /// | head of a response | at most 256 fields, 80 KiB each, 2 MiB in all, whatever a request allows; no status below 100, no 101 |
  ///
  /// Connections are kept for reuse. `shared` lives as long as the process. A transport of your own closes its connections
  /// some time after its last copy is gone; call `shutdown()` to close them at a known time.
  public struct AsyncHTTPClientTransport: HTTPTransport {
    /// The transport that clients use when they are given none: default options, never shut down.
    public static let shared = AsyncHTTPClientTransport()

    private let owner: ClientOwner
    private let options: Options

    /// True: every wait has its timer on the event loop.
    public var endsAtDeadline: Bool { true }

    /// Makes a transport with connections of its own.
    public init(_ options: Options = Options()) {
      self.options = options
      self.owner = ClientOwner(options.configuration)
    }

    /// Sends `request` and calls `receive` once, with the response; what is left of the exchange ends when it returns.
    ///
    /// - Throws: `TransportError`, `CancellationError`, or what `receive` throws.
    public func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
      try Task.checkCancellation()
      let lane = owner.enter()
      defer { owner.leave(lane) }
      let upload = request.isStreamed ? Upload(eventLoop: lane.eventLoop) : nil
      let clientRequest = try HTTPClient.Request(request, upload: upload)
      let exchange = Exchange(
        of: request, maximumDecompressedBytes: min(options.maximumDecompressedBytes, request.maximumBodyBytes))
      lane.start(exchange, sending: clientRequest)
      defer {
        // Whatever is left of the exchange ends here, so its connection is free, or closed when the body was not read.
        exchange.end()
        upload?.cancel()
      }
      try await receive(exchange.stream.response())
    }

    /// Closes all connections; exchanges that are under way fail, and so do later ones.
    ///
    /// Call it at most once, and not on `shared`, which other clients use.
    public func shutdown() async {
      precondition(owner !== Self.shared.owner, "the shared transport cannot be shut down")
      await owner.shutdown()
    }
  }

  extension AsyncHTTPClientTransport: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type.
    public var description: String { "AsyncHTTPClientTransport" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// A mirror without children: the library's settings hold the credentials for a proxy.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }

  extension TransportRequest {
    /// Whether the body is sent chunk by chunk.
    fileprivate var isStreamed: Bool { body.map { $0.bytes == nil } ?? false }
  }
#endif
