public import APIRuntime
public import HTTPTypes

/// A request that a scripted transport was sent.
///
/// Printing shows the method and the URL without its query; the fields hold the credential, and are there for
/// expectations.
public struct RecordedRequest: Sendable {
  /// The request as the transport was given it.
  public let request: TransportRequest
  /// The whole body; empty when there was none.
  public let body: [UInt8]

  /// Makes a record.
  init(_ request: TransportRequest, body: [UInt8]) {
    self.request = request
    self.body = body
  }

  /// The `operationId` of the operation that was called; nil for a request that was not made by a client.
  public var operationID: String? { request.operation?.id }

  /// Which attempt of its call the request was: 1 for the first one.
  public var attempt: Int { request.attempt }

  /// The HTTP method.
  public var method: HTTPRequest.Method { request.head.method }

  /// The path without the query, percent-encoded.
  public var path: String { String((request.head.path ?? "").prefix { $0 != "?" }) }

  /// The query, percent-encoded and without its `?`; nil when there was none.
  public var query: String? {
    guard let target = request.head.path, let mark = target.firstIndex(of: "?") else { return nil }
    return String(target[target.index(after: mark)...])
  }

  /// The fields, the credential among them.
  public var headerFields: HTTPFields { request.head.headerFields }
}

extension RecordedRequest: CustomStringConvertible, CustomReflectable {
  /// The method, the origin and the path.
  public var description: String { request.description }

  /// The request, and the size of its body.
  public var customMirror: Mirror {
    Mirror(self, children: ["request": request, "bodyBytes": body.count])
  }
}
