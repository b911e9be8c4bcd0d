import APIRuntime
import Foundation
import HTTPTypes
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Receives the responses of a session on its queue and hands each to the task that waits for it.
///
/// It is the delegate of the session and not of each task, because on Linux only that one is asked.
final class SessionDelegate: NSObject, URLSessionDataDelegate, Sendable {
  private let publicKeyPins: Set<PublicKeyPin>
  private let streams = Mutex<[Int: ResponseStream]>([:])

  /// Makes a delegate that lets only servers through that have one of these keys; all where there are none.
  init(publicKeyPins: Set<PublicKeyPin>) {
    self.publicKeyPins = publicKeyPins
  }

  /// Hands the response of `task` to `stream` from now on; nil hands it to nobody.
  func deliver(_ task: URLSessionTask, to stream: ResponseStream?) {
    streams.withLock { $0[task.taskIdentifier] = stream }
  }

  private func stream(of task: URLSessionTask) -> ResponseStream? {
    streams.withLock { $0[task.taskIdentifier] }
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    stream(of: dataTask)?.receive(response)
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    // Without back-pressure (see `URLSessionTransport`) to be asked to pause means nothing.
    guard let stream = stream(of: dataTask) else { return }
    // The task is cancelled by whoever waits for the stream, which has failed.
    if stream.receive(Array(data)) == .stop { deliver(dataTask, to: nil) }
  }

  /// Refuses the redirect, so that the 3xx itself is the response.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  /// Refuses to answer a 401 or 407, so that it is the response; certificates are checked as the system does, and their
  /// keys where some are pinned.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    #if canImport(FoundationNetworking)
      // Here a challenge comes after the whole body, and to refuse it is to cancel the task: the response ends first.
      stream(of: task)?.finish()
      completionHandler(.cancelAuthenticationChallenge, nil)
    #else
      guard challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodServerTrust else {
        return completionHandler(.rejectProtectionSpace, nil)
      }
      guard publicKeyPins.isEmpty || challenge.protectionSpace.hasKey(among: publicKeyPins) else {
        let message = "the server has none of the keys of the option publicKeyPins"
        stream(of: task)?.fail(TransportError(.tlsFailure, message: message))
        return completionHandler(.cancelAuthenticationChallenge, nil)
      }
      completionHandler(.performDefaultHandling, nil)
    #endif
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let stream = stream(of: task) else { return }
    if let error {
      let isSecure = task.originalRequest?.url?.scheme == "https"
      return stream.fail(TransportError(error, withinBody: stream.hasHead, isSecure: isSecure))
    }
    // On Linux a 3xx may end without having been handed over.
    if !stream.hasHead, let response = task.response { stream.receive(response) }
    stream.finish()
  }
}

extension ResponseStream {
  /// Takes the head as URLSession gives it; fails when it is not one that can be trusted.
  ///
  /// On Linux the informational ones come as well, and have no effect here.
  fileprivate func receive(_ response: URLResponse) {
    guard let response = response as? HTTPURLResponse, let head = HTTPResponse(response) else {
      return fail(TransportError(.malformedResponse))
    }
    if head.status.kind != .informational { receive(head) }
  }
}
