#if AsyncHTTPClient
  import APIRuntime
  import AsyncHTTPClient
  import HTTPTypes
  import NIOCore
  import NIOHTTP1
  import Synchronization

  /// Receives one response on the event loop of a client and hands it to the task that waits for it.
  ///
  /// The delegate interface of the library is used because it can be ended from outside at any moment. All of it runs on
  /// the one event loop, so that an exchange goes there once, and comes back once when its response is small.
  final class Exchange: HTTPClientResponseDelegate {
    typealias Response = Void

    private enum State {
      case waiting
      case running(HTTPClient.Task<Void>)
      case over
    }

    /// Where the response goes.
    let stream: ResponseStream
    /// The instant at which the head of the request must have been sent.
    private let connectDeadline: NIODeadline
    /// The instant at which the exchange must be over.
    private let deadline: NIODeadline
    private let maximumDecompressedBytes: Int
    private let isConnected = Atomic(false)
    private let state = Mutex(State.waiting)

    /// Makes the receiver of the response to `request`.
    init(of request: TransportRequest, maximumDecompressedBytes: Int) {
      stream = ResponseStream(for: request)
      self.maximumDecompressedBytes = maximumDecompressedBytes
      let now = NIODeadline.now()
      connectDeadline = now + TimeAmount(request.connectTimeout)
      deadline = now + TimeAmount(ContinuousClock.now.duration(to: request.deadline))
    }

    /// Sends a request, unless the exchange was ended; runs on the event loop of the client.
    func start(_ request: HTTPClient.Request, on client: HTTPClient, timedBy timer: ExchangeTimer) {
      guard state.withLock({ if case .waiting = $0 { true } else { false } }) else { return }
      let task = client.execute(request: request, delegate: self)
      timer.add(self)
      task.futureResult.whenComplete { [self] result in
        timer.remove(self)
        if case .failure(let error) = result { fail(error) }
      }
      let isOver = state.withLock { state in
        if case .over = state { return true }
        state = .running(task)
        return false
      }
      if isOver { task.cancel() }
    }

    /// Ends the exchange: its connection is free, or closed when the response was not read.
    func end() {
      stop(for: HTTPClientError.cancelled)
      stream.close()
    }

    /// Ends the library's part, unless that is over.
    private func stop(for reason: any Error) {
      let task: HTTPClient.Task<Void>? = state.withLock { state in
        defer { state = .over }
        if case .running(let task) = state { return task }
        return nil
      }
      task?.fail(reason: reason)
    }

    /// Fails the response with what the library reports; the delegate's own function is not told of everything.
    private func fail(_ error: any Error) {
      stream.fail(
        TransportError(
          error, wasSent: isConnected.load(ordering: .relaxed), withinBody: stream.hasHead,
          maximumDecompressedBytes: maximumDecompressedBytes))
    }
  }

  // MARK: - Time

  extension Exchange {
    /// The instant at which the exchange has to be ended, as far as is known now.
    var dueInstant: NIODeadline {
      isConnected.load(ordering: .relaxed) ? deadline : min(connectDeadline, deadline)
    }

    /// Ends the exchange because its time has passed.
    func expire() {
      // The library does not tell whether it connects, or waits for a connection that is in use.
      let message = "no connection, or none free, within the connect timeout"
      let isTooLate = isConnected.load(ordering: .relaxed) || deadline <= connectDeadline
      stop(for: isTooLate ? TransportError(.timedOut) : TransportError(.cannotConnect, message: message))
    }
  }

  // MARK: - What the library tells

  extension Exchange {
    func didSendRequestHead(task: HTTPClient.Task<Void>, _ head: HTTPRequestHead) {
      isConnected.store(true, ordering: .relaxed)
    }

    func didReceiveHead(task: HTTPClient.Task<Void>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
      stream.receive(HTTPResponse(head), isHeld: true)
      // Runs when everything was handed over that has arrived together with the head.
      task.eventLoop.execute { [stream] in stream.releaseHead() }
      return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(task: HTTPClient.Task<Void>, _ buffer: ByteBuffer) -> EventLoopFuture<Void> {
      switch stream.receive(Array(buffer.readableBytesView)) {
      case .more:
        return task.eventLoop.makeSucceededVoidFuture()
      case .pause:
        let promise = task.eventLoop.makePromise(of: Void.self)
        stream.whenDrained { promise.succeed() }
        return promise.futureResult
      case .stop:
        return task.eventLoop.makeFailedFuture(HTTPClientError.cancelled)
      }
    }

    func didFinishRequest(task: HTTPClient.Task<Void>) {
      state.withLock { $0 = .over }
      stream.finish()
    }
  }
#endif
