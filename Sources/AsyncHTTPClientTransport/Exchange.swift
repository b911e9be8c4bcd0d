#if AsyncHTTPClient
  import APIRuntime
  import AsyncHTTPClient
  import HTTPTypes
  import NIOCore
  import NIOHTTP1
  import Synchronization

  /// Receives one response on an event loop and hands it to the task that waits for it.
  ///
  /// The delegate interface of the library is used because its deadline covers the body, and because it can be ended from
  /// outside at any moment; that of its asynchronous interface ends with the head.
  final class Exchange: HTTPClientResponseDelegate {
    typealias Response = Void

    /// Where the response goes.
    let stream: ResponseStream
    private let maximumDecompressedBytes: Int
    private let isConnected = Atomic(false)

    /// Makes the receiver of one response.
    init(_ stream: ResponseStream, maximumDecompressedBytes: Int) {
      self.stream = stream
      self.maximumDecompressedBytes = maximumDecompressedBytes
    }

    /// Fails `task` when its request has not begun to be sent in time; cancel the result when the exchange is over.
    func limitConnecting(of task: HTTPClient.Task<Void>, to timeout: Duration) -> Scheduled<Void> {
      task.eventLoop.scheduleTask(in: TimeAmount(timeout)) { [self] in
        guard !isConnected.load(ordering: .relaxed) else { return }
        // The library does not tell whether it connects, or waits for a connection that is in use.
        let message = "no connection, or none free, within the connect timeout"
        task.fail(reason: TransportError(.cannotConnect, message: message))
      }
    }

    func didSendRequestHead(task: HTTPClient.Task<Void>, _ head: HTTPRequestHead) {
      isConnected.store(true, ordering: .relaxed)
    }

    func didReceiveHead(task: HTTPClient.Task<Void>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
      stream.receive(HTTPResponse(head))
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
      stream.finish()
    }

    /// Fails the response with what `task` fails with; the delegate itself is not told of every failure.
    func fail(with task: HTTPClient.Task<Void>) {
      task.futureResult.whenFailure { [self] error in
        stream.fail(
          TransportError(
            error, wasSent: isConnected.load(ordering: .relaxed), withinBody: stream.hasHead,
            maximumDecompressedBytes: maximumDecompressedBytes))
      }
    }
  }
#endif
