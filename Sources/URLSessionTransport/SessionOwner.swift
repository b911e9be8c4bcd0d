import APIRuntime
import Dispatch
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Ends a session when nothing uses it any more; without that it would live, with its threads, as long as the process.
///
/// On Linux whatever is asked of a session waits until it has nothing else to do, and a server decides when that is: so it
/// is asked on a queue of ours, and nobody waits.
final class SessionOwner: Sendable {
  private let session: URLSession
  private let delegate: SessionDelegate
  private let queue = DispatchQueue(label: "URLSessionTransport")

  /// Starts a session.
  init(configuration: URLSessionConfiguration, publicKeyPins: Set<PublicKeyPin>) {
    delegate = SessionDelegate(publicKeyPins: publicKeyPins)
    #if canImport(FoundationNetworking)
      let operations = BoundedOperationQueue()
    #else
      let operations: OperationQueue? = nil
    #endif
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: operations)
  }

  deinit {
    Self.run(on: queue) { [session] in session.finishTasksAndInvalidate() }
  }

  /// Sends a request, and hands its response to `stream`.
  func start(_ request: URLRequest, to stream: ResponseStream) -> SessionTask {
    let started = SessionTask()
    Self.run(on: queue) { [session, delegate] in
      started.start {
        let task = session.dataTask(with: request)
        delegate.deliver(task, to: stream)
        task.resume()
        return task
      }
    }
    return started
  }

  /// Cancels what is left of a task; one that was not started yet never is.
  func end(_ task: SessionTask) {
    task.end { task in
      Self.run(on: queue) { [delegate] in
        delegate.deliver(task, to: nil)
        if task.state != .completed { task.cancel() }
      }
    }
  }

  private static func run(on queue: DispatchQueue, _ body: @escaping @Sendable () -> Void) {
    #if canImport(FoundationNetworking)
      queue.async(execute: body)
    #else
      body()
    #endif
  }
}
