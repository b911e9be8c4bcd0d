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
/// On Linux, where URLSession is built on libcurl, `AsyncHTTPClientTransport` is the better choice. There:
///
/// * **A connection that ends after some whole lines of a head, but not all, ends the process**: FoundationNetworking stops
///   with a fatal error, which nothing outside of it can prevent (Swift 6.3.1).
/// * TLS 1.2 as the least version is libcurl's default, not a setting of ours.
/// * libcurl would use a proxy that the environment names, and cannot be told not to. A request that would go through one
///   is refused with `.refusedByTransport`.
/// * A compressed body is decompressed ahead of the limit: 204 KB that grow to 200 MB were refused, but took 214 MB of memory.
/// * The body of a redirect is collected by URLSession before it says anything, so it is limited by the deadline only.
/// * A certificate that is not trusted is reported as `.other`: libcurl's reason is not passed on.
/// * A damaged body is reported as `.truncatedBody`, and one that is coded with Brotli may end early without an error.
/// * Fields of one name in a response are joined by commas.
///
/// Connections are kept for reuse and closed when the last copy of the transport is gone.
public struct URLSessionTransport: HTTPTransport {
  /// The transport for clients that need no options of their own.
  public static let shared = URLSessionTransport()

  private let owner: SessionOwner
  private let options: Options

  /// Makes a transport with connections of its own.
  public init(_ options: Options = Options()) {
    self.options = options
    self.owner = SessionOwner(configuration: options.configuration)
  }

  /// Sends `request` and calls `receive` once, with the response; what is left of the exchange ends when it returns.
  ///
  /// - Throws: `TransportError`, `CancellationError`, or what `receive` throws.
  public func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    try Task.checkCancellation()
    #if canImport(FoundationNetworking)
      try EnvironmentProxy(ProcessInfo.processInfo.environment).refuse(request)
    #endif
    let stream = ResponseStream(maximumBodyBytes: request.maximumBodyBytes)
    let task = owner.session.dataTask(with: try await URLRequest(request, maximumBytes: options.maximumUploadBytes))
    owner.delegate.deliver(task, to: stream)
    let timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: DispatchTime(request.deadline))
    timer.setEventHandler { stream.fail(TransportError(.timedOut)) }
    defer {
      timer.cancel()
      task.cancel()
      owner.delegate.deliver(task, to: nil)
      stream.close()
    }
    timer.resume()
    task.resume()
    try await receive(stream.response())
  }
}

extension DispatchTime {
  /// The same instant on the clock of Dispatch; now when it has passed.
  fileprivate init(_ instant: ContinuousClock.Instant) {
    let remaining = max(.zero, ContinuousClock.now.duration(to: instant)) / .nanoseconds(1)
    self = .now() + .nanoseconds(Int(min(remaining, 1e18)))
  }
}
