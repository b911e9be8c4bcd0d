#if AsyncHTTPClient
  public import APIRuntime
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTPCompression
  import NIOSSL

  extension AsyncHTTPClientTransport {
    /// What can be chosen about a transport; everything that makes it safe cannot.
    public struct Options: Sendable {
      /// Whose certificates are trusted; the system's roots by default.
      public var trustRoots: TrustRoots = .system
      /// The keys of which a server's certificate must have one, beside being trusted; empty for any, which is the default.
      ///
      /// Only the certificate of the server itself counts, not those of authorities. Give two at least, one of which is
      /// not in use yet: a server that has to change its key cannot be spoken to otherwise. A server without TLS, which
      /// a client allows for this machine alone, has no key, and is refused.
      public var publicKeyPins: Set<PublicKeyPin> = []
      /// The proxy that connections are made through; nil for none, which is the default. The environment is never asked.
      public var proxy: Proxy?
      /// How many connections to one host are open at once; further requests wait for one. 64 by default.
      public var maximumConnectionsPerHost = 64
      /// The longest time that making a connection may take, TLS included, whatever a request allows; 10 seconds by default.
      ///
      /// A connection that is being made when its request is cancelled is not given up before: a later request may use it.
      public var maximumConnectTimeout: Duration = .seconds(10)
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
    /// The settings of the client, with everything that is not safe by default set.
    var configuration: HTTPClient.Configuration {
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.minimumTLSVersion = .tlsv12
      tls.trustRoots = trustRoots.roots

      var configuration = HTTPClient.Configuration(
        tlsConfiguration: tls,
        redirectConfiguration: .disallow,
        timeout: .init(connect: TimeAmount(maximumConnectTimeout)),
        decompression: .enabled(limit: .size(maximumDecompressedBytes)))
      configuration.httpVersion = .http1Only
      configuration.http1_1ConnectionDebugInitializer = ConnectionCheck(publicKeyPins: publicKeyPins).run
      configuration.proxy = proxy?.configuration
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
