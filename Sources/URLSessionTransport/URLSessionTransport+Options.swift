public import APIRuntime
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension URLSessionTransport {
  /// What can be chosen about a transport; everything that makes it safe cannot.
  public struct Options: Sendable {
    /// How many connections to one host are open at once; further requests wait for one. 64 by default.
    public var maximumConnectionsPerHost = 64
    /// The largest body of a request that is given as a stream, in bytes; 8 MiB by default.
    public var maximumUploadBytes = 8 << 20

    /// Whether requests are sent on Linux, in spite of what a server can do to the process there; false by default, and
    /// then every request is refused with `.refusedByTransport`. See `URLSessionTransport`; has no effect elsewhere.
    public var acceptsLinuxHazards = false

    /// The keys of which a server's certificate must have one, beside being trusted; empty for any, which is the default.
    ///
    /// Only the certificate of the server itself counts, not those of authorities. Give two at least, one of which is not
    /// in use yet. On Linux no key can be checked: with pins every request is refused with `.refusedByTransport`.
    public var publicKeyPins: Set<PublicKeyPin> = []

    /// Makes the default options.
    public init() {}
  }
}

extension URLSessionTransport.Options {
  /// The settings of the session: nothing is remembered, nothing is taken from the system or the environment.
  var configuration: URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpCookieAcceptPolicy = .never
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCredentialStorage = nil
    configuration.httpMaximumConnectionsPerHost = maximumConnectionsPerHost
    #if !canImport(FoundationNetworking)
      configuration.connectionProxyDictionary = [:]
      configuration.tlsMinimumSupportedProtocolVersion = .TLSv12
      configuration.waitsForConnectivity = false
    #endif
    return configuration
  }
}
