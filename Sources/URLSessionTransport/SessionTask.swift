import Dispatch
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A task of a session that may not have been made yet.
final class SessionTask: Sendable {
  private enum State {
    case waiting
    case started(URLSessionTask)
    case ended
  }

  #if canImport(FoundationNetworking)
    /// Where everything is asked of its session.
    let queue = DispatchQueue(label: "URLSessionTransport")
  #endif
  private let state = Mutex(State.waiting)

  /// Makes the task, unless it has been ended.
  func start(_ make: () -> URLSessionTask) {
    guard state.withLock({ if case .waiting = $0 { true } else { false } }) else { return }
    let task = make()
    let isEnded = state.withLock { state in
      if case .ended = state { return true }
      state = .started(task)
      return false
    }
    if isEnded { task.cancel() }
  }

  /// Ends the task: hands it to `body` when it was started.
  func end(_ body: (URLSessionTask) -> Void) {
    let started: URLSessionTask? = state.withLock { state in
      defer { state = .ended }
      if case .started(let task) = state { return task }
      return nil
    }
    if let started { body(started) }
  }
}
