#if AsyncHTTPClient
  import AsyncHTTPClient
  import NIOCore
  import Synchronization

  /// The clients of a transport, one for each of some event loops; shuts them down when nothing uses them any more, as the
  /// library demands.
  final class ClientOwner: Sendable {
    /// How many event loops there are at most: each has connections of its own.
    private static let maximumLanes = 4

    private let lanes: [Lane]
    /// How many exchanges are under way on each.
    private let loads: Mutex<[Int]>

    /// Starts clients on event loops that the library shares within the process.
    ///
    /// - Parameter configuration: The settings; the number of connections is divided among the clients.
    init(_ configuration: HTTPClient.Configuration) {
      let connections = max(configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit, 1)
      let count = min(Self.maximumLanes, System.coreCount, connections)
      let group = HTTPClient.defaultEventLoopGroup
      lanes = (0..<count).map { index in
        var configuration = configuration
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit =
          connections / count + (index < connections % count ? 1 : 0)
        return Lane(configuration, on: group.next())
      }
      loads = Mutex(Array(repeating: 0, count: count))
    }

    deinit {
      // Does nothing but report an error when `shutdown()` was called before.
      for lane in lanes { lane.client.shutdown { _ in } }
    }

    /// Counts an exchange as one of the client that has the fewest, so that none waits for a connection while another
    /// client has one.
    ///
    /// - Returns: The client; `leave(_:)` must follow.
    func enter() -> Lane {
      loads.withLock { loads in
        var idlest = 0
        for index in loads.indices where loads[index] < loads[idlest] { idlest = index }
        loads[idlest] += 1
        return lanes[idlest]
      }
    }

    /// Counts an exchange as over.
    func leave(_ lane: Lane) {
      guard let index = lanes.firstIndex(where: { $0 === lane }) else { return }
      loads.withLock { $0[index] -= 1 }
    }

    /// Shuts the clients down and waits until their connections are closed.
    func shutdown() async {
      for lane in lanes { await lane.shutdown() }
    }
  }
#endif
