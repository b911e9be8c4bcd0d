#if AsyncHTTPClient
  import APIRuntime
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTP1
  import NIOHTTPCompression
  import NIOPosix
  import NIOSSL

  extension TransportError {
    /// Makes our error of one that the library reported.
    ///
    /// Only the kind of an error is taken over: its description may hold the values of fields, or the URL.
    ///
    /// - Parameters:
    ///   - error: What the library reported.
    ///   - wasSent: Whether the head of the request had been sent.
    ///   - withinBody: Whether the head of the response had been received.
    ///   - maximumDecompressedBytes: The least limit that a body which the library stopped decompressing has passed.
    init(_ error: any Error, wasSent: Bool, withinBody: Bool, maximumDecompressedBytes: Int) {
      let lost: Reason = withinBody ? .truncatedBody : .connectionLost
      switch error {
      case let error as TransportError: self = error
      case let error as HTTPClientError: self = Self(error, lost: lost)
      case let error as HTTPParserError: self = Self(error, lost: lost)
      case let error as IOError: self = Self(error, lost: lost)
      case is NIOConnectionError: self.init(.cannotConnect)
      case ChannelError.connectTimeout: self.init(.cannotConnect, message: "no connection within the connect timeout")
      case ChannelError.ioOnClosedChannel where !wasSent: self.init(.idleConnectionClosed)
      case is ChannelError: self.init(lost)
      case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: self.init(withinBody ? .truncatedBody : .tlsFailure)
      case NIOHTTPDecompression.DecompressionError.limit: self.init(.bodyTooLarge(limit: maximumDecompressedBytes))
      case is NIOHTTPDecompression.DecompressionError, is NIOHTTPDecompression.ExtraDecompressionError:
        self.init(.malformedResponse, message: "the body cannot be decompressed")
      default: self.init(.other)
      }
    }

    private init(_ error: HTTPClientError, lost: Reason) {
      switch error {
      case .remoteConnectionClosed: self.init(lost)
      case .deadlineExceeded, .readTimeout, .writeTimeout: self.init(.timedOut)
      case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout:
        self.init(.cannotConnect, message: "no connection, or none free, within the connect timeout")
      case .bodyLengthMismatch: self.init(.invalidRequest, message: "the body is not as long as it said")
      case .proxyAuthenticationRequired:
        self.init(.cannotConnect, message: "the proxy wants credentials; see the option proxy")
      case .invalidProxyResponse:
        self.init(.cannotConnect, message: "the proxy refused to connect; see the option proxy")
      case .traceRequestWithBody: self.init(.invalidRequest, message: "TRACE must not have a body")
      case .alreadyShutdown: self.init(.refusedByTransport, message: "the transport has been shut down")
      default: self.init(.other)
      }
    }

    private init(_ error: HTTPParserError, lost: Reason) {
      switch error {
      case .invalidEOFState: self.init(lost)
      case .headerOverflow: self.init(.malformedResponse, message: "the head is larger than the transport allows")
      default: self.init(.malformedResponse)
      }
    }

    private init(_ error: IOError, lost: Reason) {
      self.init(error.errnoCode == ECONNREFUSED ? .cannotConnect : lost)
    }
  }
#endif
