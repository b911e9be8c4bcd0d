import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Ends a session when nothing uses it any more; without that it would live, with its threads, as long as the process.
final class SessionOwner: Sendable {
  /// The session; alive as long as its owner.
  let session: URLSession
  /// What receives the responses of the session.
  let delegate = SessionDelegate()

  /// Starts a session.
  init(configuration: URLSessionConfiguration) {
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
  }

  deinit {
    session.finishTasksAndInvalidate()
  }
}
