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
    case .badServerResponse, .cannotParseResponse, .cannotDecodeContentData, .cannotDecodeRawData:
      self.init(.malformedResponse)
    case .badURL, .unsupportedURL: self.init(.invalidRequest)
    // libcurl's many reasons to stop within a body all arrive as "unknown" on Linux.
    case .unknown where withinBody: self.init(.truncatedBody)
    default: self.init(.other)
    }
  }
}
