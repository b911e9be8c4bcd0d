import APIRuntime
import AsyncHTTPClientTransport
import HTTPTypes
import Testing
import URLSessionTransport

/// The transports that every end-to-end test runs on.
enum TransportUnderTest: String, CaseIterable, CustomTestStringConvertible {
  #if AsyncHTTPClient
    case asyncHTTPClient = "AsyncHTTPClient"
  #endif
  case urlSession = "URLSession"

  /// The name of the library.
  var testDescription: String { rawValue }

  /// A new transport with default options.
  func make() -> any HTTPTransport {
    switch self {
    #if AsyncHTTPClient
      case .asyncHTTPClient: return AsyncHTTPClientTransport()
    #endif
    case .urlSession:
      var options = URLSessionTransport.Options()
      options.acceptsLinuxHazards = true
      return URLSessionTransport(options)
    }
  }

  /// Whether the limits hold that the documentation of `URLSessionTransport` names for Linux.
  var isLimited: Bool {
    #if canImport(FoundationNetworking)
      self == .urlSession
    #else
      false
    #endif
  }

  /// What a body that cannot be decompressed is reported as.
  var reasonForDamagedBodies: TransportError.Reason { isLimited ? .truncatedBody : .malformedResponse }

  /// Sends a request on a new transport and collects its response.
  func send(_ request: TransportRequest) async throws -> CollectedResponse {
    try await CollectedResponse(of: request, on: make())
  }

  /// Sends a request that must fail.
  ///
  /// - Returns: What was thrown; nil when nothing was.
  func failure(of request: TransportRequest) async -> (any Error)? {
    do {
      _ = try await send(request)
      return nil
    } catch {
      return error
    }
  }

  /// Sends a request that must fail with a `TransportError`.
  ///
  /// - Returns: Its reason; nil when something else happened.
  func failureReason(of request: TransportRequest) async -> TransportError.Reason? {
    (await failure(of: request) as? TransportError)?.reason
  }
}

/// A whole response in memory.
struct CollectedResponse {
  /// The status and the fields.
  var head: HTTPResponse
  /// The body.
  var body: [UInt8]

  /// Sends `request` and reads its response to the end.
  init(of request: TransportRequest, on transport: any HTTPTransport) async throws {
    head = HTTPResponse(status: .ok)
    body = []
    try await transport.send(request) { response in
      head = response.head
      body = try await response.body.collect(upTo: .max)
    }
  }
}

extension TransportRequest {
  /// A request to a server of a test, with limits that no test reaches by accident.
  static func loopback(
    _ authority: String, method: HTTPRequest.Method = .get, scheme: String = "http", path: String = "/",
    fields: HTTPFields = [:], body: RequestBody? = nil, deadline: Duration = .seconds(600),
    maximumBodyBytes: Int = 8 << 20
  ) -> TransportRequest {
    TransportRequest(
      head: HTTPRequest(method: method, scheme: scheme, authority: authority, path: path, headerFields: fields),
      body: body, connectTimeout: .seconds(600), deadline: .now + deadline, maximumBodyBytes: maximumBodyBytes)
  }
}
