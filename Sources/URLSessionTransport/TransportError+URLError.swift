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
  ///   - isSecure: Whether the connection has TLS.
  init(_ error: any Error, withinBody: Bool, isSecure: Bool) {
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
    // On Linux most of what libcurl can find wrong has this code.
    case .unknown where withinBody: self.init(.truncatedBody)
    case .unknown: self.init(Self.reason(ofCurlMessage: error.localizedDescription, isSecure: isSecure))
    default: self.init(.other)
    }
  }

  /// What a message of libcurl is about, by its first word; nothing of it is shown.
  ///
  /// - SeeAlso: libcurl's `lib/vtls/openssl.c`, and `lib/sendf.c` before 8.0 or `lib/cf-socket.c` since.
  private static func reason(ofCurlMessage message: String, isSecure: Bool) -> Reason {
    if message.hasPrefix("Recv failure") || message.hasPrefix("Send failure") { return .connectionLost }
    guard isSecure else { return .malformedResponse }
    return message.hasPrefix("SSL") || message.hasPrefix("OpenSSL") ? .tlsFailure : .other
  }
}
