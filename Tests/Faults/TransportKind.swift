import APIRuntime
import URLSessionTransport

#if AsyncHTTPClient
  import AsyncHTTPClientTransport
#endif

/// The transports that every fault is tried on.
enum TransportKind: String, CaseIterable, Sendable {
  #if AsyncHTTPClient
    case asyncHTTPClient = "AsyncHTTPClient"
  #endif
  case urlSession = "URLSession"

  /// Whether it is URLSession over libcurl, with the limits that `URLSessionTransport` documents for Linux.
  var isLimited: Bool {
    #if canImport(FoundationNetworking)
      self == .urlSession
    #else
      false
    #endif
  }

  /// A new transport that sends requests; where it refuses to by default, its hazards are accepted.
  func make() -> any HTTPTransport {
    switch self {
    #if AsyncHTTPClient
      case .asyncHTTPClient:
        var options = AsyncHTTPClientTransport.Options()
        options.maximumConnectTimeout = .seconds(1)
        return AsyncHTTPClientTransport(options)
    #endif
    case .urlSession:
      var options = URLSessionTransport.Options()
      options.acceptsLinuxHazards = true
      return URLSessionTransport(options)
    }
  }

  /// A new transport as an app gets it that chooses nothing.
  func makeDefault() -> any HTTPTransport {
    switch self {
    #if AsyncHTTPClient
      case .asyncHTTPClient: AsyncHTTPClientTransport()
    #endif
    case .urlSession: URLSessionTransport()
    }
  }
}
