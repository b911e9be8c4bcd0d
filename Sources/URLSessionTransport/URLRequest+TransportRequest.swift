import APIRuntime
import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension URLRequest {
  /// Makes URLSession's form of a request; collects its body when it is a stream.
  ///
  /// - Throws: `TransportError` with `.invalidRequest`, `.refusedByTransport`, `.bodyTooLarge` when a stream yields more
  ///   than `maximumBytes`, or `.other` when it fails; `CancellationError`.
  init(_ request: TransportRequest, maximumBytes: Int) async throws {
    let text = try request.checkedURL()
    guard let url = URL(string: text), url.absoluteString == text else {
      throw TransportError(.invalidRequest, message: "the URL cannot be read")
    }
    if request.body != nil, request.head.method == .get {
      throw TransportError(.refusedByTransport, message: "URLSession sends no body with GET")
    }
    self.init(url: url)
    httpMethod = request.head.method.rawValue
    httpShouldHandleCookies = false
    // URLSession's own timeout, between two bytes, must not come before the deadline, which is kept by other means.
    timeoutInterval = max(1, ContinuousClock.now.duration(to: request.deadline) / .seconds(1) + 1)
    for field in request.head.headerFields {
      addValue(field.value, forHTTPHeaderField: field.name.rawName)
    }
    httpBody = try await request.body?.collect(upTo: maximumBytes)
  }
}

extension RequestBody {
  /// The whole body; a stream is read to its end.
  fileprivate func collect(upTo maximumBytes: Int) async throws -> Data {
    if let bytes { return Data(bytes) }
    do {
      return Data(try await makeStream().collect(upTo: maximumBytes))
    } catch let error where !(error is TransportError || error is CancellationError) {
      throw TransportError(.other, message: "the stream of the request's body failed")
    }
  }
}
