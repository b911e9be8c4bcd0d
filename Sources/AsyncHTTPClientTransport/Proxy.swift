#if AsyncHTTPClient
  public import APIRuntime
  import AsyncHTTPClient

  extension AsyncHTTPClientTransport {
    /// A proxy that connections are made through, with the method `CONNECT`.
    ///
    /// It sees the names of servers, and the requests only where those have no TLS of their own, which a client allows for
    /// this machine alone.
    ///
    /// - SeeAlso: RFC 9110, section 9.3.6.
    public struct Proxy: Sendable {
      /// The host name or the address.
      let host: String
      /// The port.
      let port: Int
      /// What the client proves its identity to the proxy with; nil for nothing.
      let credentials: BasicCredentials?

      /// Checks the address of a proxy.
      ///
      /// - Parameters:
      ///   - host: A host name or an address, without a scheme or brackets.
      ///   - port: From 1 to 65535.
      ///   - credentials: Sent to the proxy and to nobody else, without encryption; nil for nothing.
      /// - Throws: `ConfigurationError` with `.invalidProxy`.
      public init(host: String, port: Int, credentials: BasicCredentials? = nil) throws(ConfigurationError) {
        let isAddress = host.utf8.allSatisfy { byte in
          Character(Unicode.Scalar(byte)).isASCII && byte > 0x20 && byte != 0x7F && !"/@?#[]\\".utf8.contains(byte)
        }
        guard !host.isEmpty, isAddress, (1...65_535).contains(port) else { throw ConfigurationError(.invalidProxy) }
        self.host = host
        self.port = port
        self.credentials = credentials
      }

      /// What the library is given.
      var configuration: HTTPClient.Configuration.Proxy {
        let authorization = credentials?.withExposedValue { HTTPClient.Authorization.basic(credentials: $0) }
        return .server(host: host, port: port, authorization: authorization)
      }
    }
  }
#endif
