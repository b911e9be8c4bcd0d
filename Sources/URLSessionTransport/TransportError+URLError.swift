import APIRuntime
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension TransportError {
  /// Makes our error of one that URLSession reported.
  ///
  /// Only the code of an error is taken over: the rest may hold the URL.
  ///
  /// - Parameters:
  ///   - error: What URLSession reported.
  ///   - withinBody: Whether the head of the response had been received.
  init(_ error: any Error, withinBody: Bool) {
    guard let error = error as? URLError else {
      self.init(.other)
      return
    }
    switch error.code {
    case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet: self.init(.cannotConnect)
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection:
      self.init(.tlsFailure)
    case .timedOut: self.init(.timedOut)
    case .networkConnectionLost: self.init(withinBody ? .truncatedBody : .connectionLost)
    #if canImport(FoundationNetworking)
      // On Linux this is how a connection that ends without an answer is reported.
      case .badServerResponse where !withinBody: self.init(.connectionLost)
    #endif
    // The URL was checked before: on Linux libcurl calls it unsupported when the answer is not HTTP/1.
    case .badServerResponse, .cannotParseResponse, .cannotDecodeContentData, .cannotDecodeRawData, .unsupportedURL:
      self.init(.malformedResponse)
    case .badURL: self.init(.invalidRequest)
<<<<<<< HEAD
    // On Linux all that libcurl can find wrong with a body has this code, truncation above all.
=======
    // On Linux most of what libcurl can find wrong has this code: within a body truncation above all, before it TLS.
>>>>>>> 43e6114a47eb3196d5e0b934b43c28037202c658
    case .unknown where withinBody: self.init(.truncatedBody)
    case .unknown: self.init(.other, message: "on Linux this can be a certificate that is not trusted")
    default: self.init(.other)
    }
  }
}
