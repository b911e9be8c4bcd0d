#if AsyncHTTPClient
  import AsyncHTTPClient
  import NIOCore

  /// A client whose connections are all on one event loop, and the exchanges that go through it.
  ///
  /// What an exchange is told stays on one thread in this way, from the connection to the delegate.
  final class Lane: Sendable {
    /// The client; whoever owns the lane shuts it down.
    let client: HTTPClient
    /// Where everything of the client runs.
    let eventLoop: any EventLoop
    private let timer: ExchangeTimer

    /// Starts a client on an event loop.
    init(_ configuration: HTTPClient.Configuration, on eventLoop: any EventLoop) {
      self.eventLoop = eventLoop
      client = HTTPClient(eventLoopGroup: eventLoop, configuration: configuration)
      timer = ExchangeTimer(on: eventLoop)
    }

    /// Sends a request, and hands its response to `exchange`.
    func start(_ exchange: Exchange, sending request: HTTPClient.Request) {
      eventLoop.execute { [client, timer] in exchange.start(request, on: client, timedBy: timer) }
    }

    /// Shuts the client down and waits until its connections are closed.
    func shutdown() async {
      await withCheckedContinuation { continuation in
        client.shutdown { _ in continuation.resume() }
      }
    }
  }
#endif
