import NIOCore
import Synchronization

/// What a server has seen, and what it is to answer.
package final class ServerLog: Sendable {
  private struct State {
    var requests: [ReceivedRequest] = []
    var open: [ObjectIdentifier: any Channel] = [:]
    var connections = 0
    var receivedBytes = 0
    var unsentBytes = 0
  }

  private let answer: @Sendable (Int, ReceivedRequest) -> Script
  private let state = Mutex(State())

  /// Makes the log of a server that has seen nothing.
  init(_ answer: @escaping @Sendable (Int, ReceivedRequest) -> Script) {
    self.answer = answer
  }

  /// The requests, in the order in which they were complete.
  package var requests: [ReceivedRequest] { state.withLock { $0.requests } }
  /// How many connections are open.
  package var openConnections: Int { state.withLock { $0.open.count } }
  /// How many connections were made.
  package var connections: Int { state.withLock { $0.connections } }
  /// How many bytes of requests have arrived, complete or not; after decryption.
  package var receivedBytes: Int { state.withLock { $0.receivedBytes } }
  /// How many bytes of responses the system has not taken yet.
  package var unsentBytes: Int { state.withLock { $0.unsentBytes } }

  /// Keeps a request, and tells how to answer it.
  func record(_ request: ReceivedRequest) -> Script {
    let index = state.withLock { state in
      state.requests.append(request)
      return state.requests.count - 1
    }
    return answer(index, request)
  }

  /// Counts bytes as received.
  func didReceive(_ count: Int) { state.withLock { $0.receivedBytes += count } }
  /// Counts bytes as to be sent; as sent when negative.
  func willSend(_ count: Int) { state.withLock { $0.unsentBytes += count } }

  /// Counts a connection as opened.
  func didOpen(_ channel: any Channel) {
    state.withLock { state in
      state.open[ObjectIdentifier(channel)] = channel
      state.connections += 1
    }
  }

  /// Counts a connection as closed.
  func didClose(_ channel: any Channel) {
    _ = state.withLock { $0.open.removeValue(forKey: ObjectIdentifier(channel)) }
  }

  /// Closes all connections.
  func closeConnections() {
    for channel in state.withLock({ $0.open.values }) { channel.close(promise: nil) }
  }
}
