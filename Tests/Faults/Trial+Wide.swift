import APIRuntime
import URLSessionTransport

#if AsyncHTTPClient
  import AsyncHTTPClientTransport
#endif

extension Trial {
  /// A transport with connections for 256 requests at once.
  var wideTransport: any HTTPTransport {
    switch kind {
    #if AsyncHTTPClient
      case .asyncHTTPClient:
        var options = AsyncHTTPClientTransport.Options()
        options.maximumConnectionsPerHost = 256
        return AsyncHTTPClientTransport(options)
    #endif
    case .urlSession:
      var options = URLSessionTransport.Options()
      options.acceptsLinuxHazards = true
      options.maximumConnectionsPerHost = 256
      return URLSessionTransport(options)
    }
  }
}
