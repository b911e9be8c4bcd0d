import Synchronization

/// What a server has seen, and what it is to answer.
final class ServerLog: Sendable {
  private struct State {
    var requests: [ReceivedRequest] = []
    var openConnections = 0
    var receivedBytes = 0
<<<<<<< HEAD
=======
    var unsentBytes = 0
>>>>>>> 43e6114a47eb3196d5e0b934b43c28037202c658
  }

  private let scripts: [Script]
  private let state = Mutex(State())

  /// Makes the log of a server that has seen nothing.
  init(scripts: [Script]) {
    self.scripts = scripts
  }

  /// The requests, in the order in which they were complete.
  var requests: [ReceivedRequest] { state.withLock { $0.requests } }
  /// How many connections are open.
  var openConnections: Int { state.withLock { $0.openConnections } }
  /// How many bytes of requests have arrived, complete or not; after decryption.
  var receivedBytes: Int { state.withLock { $0.receivedBytes } }
<<<<<<< HEAD
=======
  /// How many bytes of responses the system has not taken yet.
  var unsentBytes: Int { state.withLock { $0.unsentBytes } }
>>>>>>> 43e6114a47eb3196d5e0b934b43c28037202c658

  /// Keeps a request, and tells how to answer it.
  func record(_ request: ReceivedRequest) -> Script {
    let index = state.withLock { state in
      state.requests.append(request)
      return state.requests.count - 1
    }
    return index < scripts.count ? scripts[index] : scripts.last ?? []
  }

  /// Counts bytes as received.
  func didReceive(_ count: Int) { state.withLock { $0.receivedBytes += count } }
<<<<<<< HEAD
=======
  /// Counts bytes as to be sent; as sent when negative.
  func willSend(_ count: Int) { state.withLock { $0.unsentBytes += count } }
>>>>>>> 43e6114a47eb3196d5e0b934b43c28037202c658
  /// Counts a connection as opened.
  func didOpen() { state.withLock { $0.openConnections += 1 } }
  /// Counts a connection as closed.
  func didClose() { state.withLock { $0.openConnections -= 1 } }
}
