public import APIRuntime
import Dispatch
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Carries requests over URLSession, with the settings that are safe for credentials.
///
/// Redirects are refused (a 3xx is a response like any other), authentication challenges are not answered (a 401 is one
/// too), and there are no cookies, no cache, no stored credentials and no proxy. The deadline covers everything, and the
/// body is limited after decompression.
///
/// URLSession leaves these limits, which `AsyncHTTPClientTransport` does not have:
///
/// * The connect timeout of a request is not applied: URLSession does not tell connecting from waiting. The deadline is.
/// * A response is not held back when it is read slowly: up to the limit of its body is kept in memory.
/// * The body of a request is sent from memory: a stream is collected first, up to `Options.maximumUploadBytes`.
/// * HTTP/2 is used where the server offers it.
///
/// **On Linux, where URLSession is built on libcurl, every request is refused** with `.refusedByTransport`, unless
/// `Options.acceptsLinuxHazards` is set; use `AsyncHTTPClientTransport` there. The hazards, which nothing outside of
/// FoundationNetworking can prevent (Swift 6.3.1), are:
///
/// * A connection that ends after some whole lines of a head, but not all, ends the process with a fatal error.
/// * The body of a redirect is collected, decompressed, before anything is told about it: it can fill the memory.
/// * A trailer or a head that does not end keeps a processor busy until the deadline.
///
/// What else is different there, for those who accept that:
///
/// * Every request has a session and a connection of its own, which are not kept: libcurl would send a request again,
///   whatever its method, when a kept connection ends before the response, and would take what a server sends after a
///   response for the next one. `Options.maximumConnectionsPerHost` limits connections to all hosts together, and waiting
///   for one is ended by the runtime's deadline, not by the transport.
/// * TLS 1.2 as the least version is libcurl's default, not a setting of ours. Keys cannot be pinned: with
///   `Options.publicKeyPins` every request is refused.
/// * Where the environment has `URLSessionDebugLibcurl` or `SSLKEYLOGFILE`, which write down fields or keys, every request
///   is refused.
/// * libcurl would use a proxy that the environment names, and cannot be told not to. A request that would go through one
///   is refused with `.refusedByTransport`.
/// * Why a connection failed is told apart by the first word of libcurl's message: where libcurl has another library for TLS
///   than OpenSSL, or another version, a certificate that is not trusted can be reported as `.other`.
/// * A damaged body is reported as `.truncatedBody`, and one that is coded with Brotli may end early without an error.
/// * Fields of one name in a response are joined by commas.
///
/// On other systems connections are kept for reuse and closed when the last copy of the transport is gone.
public struct URLSessionTransport: HTTPTransport {
  /// The transport for clients that need no options of their own.
  public static let shared = URLSessionTransport()

  private let owner: SessionOwner
  private let options: Options
  #if canImport(FoundationNetworking)
    private let limit: ConcurrencyLimit
  #endif

  /// Makes a transport with connections of its own.
  public init(_ options: Options = Options()) {
    self.options = options
    self.owner = SessionOwner(configuration: options.configuration, publicKeyPins: options.publicKeyPins)
    #if canImport(FoundationNetworking)
      limit = ConcurrencyLimit(max(options.maximumConnectionsPerHost, 1))
    #endif
  }

  /// Sends `request` and calls `receive` once, with the response; what is left of the exchange ends when it returns.
  ///
  /// - Throws: `TransportError`, `CancellationError`, or what `receive` throws.
  public func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    try Task.checkCancellation()
    #if canImport(FoundationNetworking)
      let environment = ProcessInfo.processInfo.environment
      try LinuxHazards(options, in: environment).refuse()
      try EnvironmentProxy(environment).refuse(request)
      try await limit.send(request, next: Unlimited(transport: self), receive: receive)
    #else
      try await exchange(request, receive: receive)
    #endif
  }

  /// Sends a request that may be sent.
  private func exchange(
    _ request: TransportRequest, receive: (TransportResponse) async throws -> Void
  ) async throws {
    let stream = ResponseStream(for: request)
    let urlRequest = try await URLRequest(request, maximumBytes: options.maximumUploadBytes)
    let timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: DispatchTime(request.deadline))
    timer.setEventHandler { stream.fail(TransportError(.timedOut)) }
    let task = owner.start(urlRequest, to: stream)
    defer {
      timer.cancel()
      owner.end(task)
      stream.close()
    }
    timer.resume()
    try await receive(stream.response())
  }
}

#if canImport(FoundationNetworking)
  extension URLSessionTransport {
    /// The transport without its limit of connections.
    private struct Unlimited: HTTPTransport {
      let transport: URLSessionTransport

      func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
        try await transport.exchange(request, receive: receive)
      }
    }
  }
#endif

extension DispatchTime {
  /// The same instant on the clock of Dispatch; now when it has passed.
  fileprivate init(_ instant: ContinuousClock.Instant) {
    let remaining = max(.zero, ContinuousClock.now.duration(to: instant)) / .nanoseconds(1)
    self = .now() + .nanoseconds(Int(min(remaining, 1e18)))
  }
}
