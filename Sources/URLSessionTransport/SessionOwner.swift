import APIRuntime
import Dispatch
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

#if canImport(FoundationNetworking)
  /// Gives every request a session of its own, and with it a connection of its own.
  ///
  /// libcurl sends a request again, whatever its method, when a connection that it has kept ends without a response, takes
  /// what comes after a response for the next one, and lets a head without an end hold up all that a session does. None of
  /// it happens where nothing is kept, and nothing is shared. Whatever is asked of a session waits until it has nothing else
  /// to do, and a server decides when that is: so it is asked on a queue of its own, and nobody waits.
  final class SessionOwner: Sendable {
    private let configuration: URLSessionConfiguration
    private let publicKeyPins: Set<PublicKeyPin>

    /// Remembers the settings of sessions.
    init(configuration: URLSessionConfiguration, publicKeyPins: Set<PublicKeyPin>) {
      self.configuration = configuration
      self.publicKeyPins = publicKeyPins
    }

    /// Sends a request, and hands its response to `stream`.
    func start(_ request: URLRequest, to stream: ResponseStream) -> SessionTask {
      let started = SessionTask()
      started.queue.async { [configuration, publicKeyPins] in
        started.start {
          let delegate = SessionDelegate(publicKeyPins: publicKeyPins)
          let session = URLSession(
            configuration: configuration, delegate: delegate, delegateQueue: BoundedOperationQueue())
          let task = session.dataTask(with: request)
          delegate.deliver(task, to: stream)
          task.resume()
          session.finishTasksAndInvalidate()
          return task
        }
      }
      return started
    }

    /// Cancels what is left of a task; one that was not started yet never is.
    func end(_ task: SessionTask) {
      task.end { started in
        task.queue.async { if started.state != .completed { started.cancel() } }
      }
    }
  }
#else
  /// Ends a session when nothing uses it any more; without that it would live, with its threads, as long as the process.
  final class SessionOwner: Sendable {
    private let session: URLSession
    private let delegate: SessionDelegate

    /// Starts a session.
    init(configuration: URLSessionConfiguration, publicKeyPins: Set<PublicKeyPin>) {
      delegate = SessionDelegate(publicKeyPins: publicKeyPins)
      session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    }

    deinit {
      session.finishTasksAndInvalidate()
    }

    /// Sends a request, and hands its response to `stream`.
    func start(_ request: URLRequest, to stream: ResponseStream) -> SessionTask {
      let started = SessionTask()
      started.start {
        let task = session.dataTask(with: request)
        delegate.deliver(task, to: stream)
        task.resume()
        return task
      }
      return started
    }

    /// Cancels what is left of a task.
    func end(_ task: SessionTask) {
      task.end { task in
        delegate.deliver(task, to: nil)
        if task.state != .completed { task.cancel() }
      }
    }
  }
#endif
