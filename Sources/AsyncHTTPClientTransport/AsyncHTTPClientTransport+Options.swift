#if AsyncHTTPClient
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTPCompression
  import NIOSSL

  extension AsyncHTTPClientTransport {
    /// What can be chosen about a transport; everything that makes it safe cannot.
    public struct Options: Sendable {
      /// Whose certificates are trusted; the system's roots by default.
      public var trustRoots: TrustRoots = .system
      /// How many connections to one host are open at once; further requests wait for one. 64 by default.
      public var maximumConnectionsPerHost = 64
      /// The largest compressed body of a response, in bytes after decompression, whatever a request allows; 8 MiB by default.
      ///
      /// What arrives at once is decompressed at once, before a request's own limit can stop it: this bounds the memory
      /// that takes.
      public var maximumDecompressedBytes = 8 << 20

      /// Makes the default options.
      public init() {}
    }
  }

  extension AsyncHTTPClientTransport.Options {
    /// The longest time that making a connection may take, whatever a request allows.
    private static let maximumConnectTimeout = TimeAmount.minutes(1)

    /// The settings of the client, with everything that is not safe by default set.
    var configuration: HTTPClient.Configuration {
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.minimumTLSVersion = .tlsv12
      tls.trustRoots = trustRoots.roots

      var configuration = HTTPClient.Configuration(
        tlsConfiguration: tls,
        redirectConfiguration: .disallow,
        timeout: .init(connect: Self.maximumConnectTimeout),
        decompression: .enabled(limit: .size(maximumDecompressedBytes)))
      configuration.httpVersion = .http1Only
      configuration.networkFrameworkWaitForConnectivity = false
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = maximumConnectionsPerHost
      // Trying again is for the runtime, which knows the deadline and whether the request may be repeated.
      configuration.connectionPool.retryConnectionEstablishment = false
      // A span of the library's own would name the whole URL.
      configuration.tracing.tracer = nil
      return configuration
    }
  }
#endif
