#if AsyncHTTPClient
  import APIRuntime
  import NIOCore
  import NIOHTTP1

  /// Stops heads that the library would end the process for, and tells when a kept connection was closed too soon.
  ///
  /// The parser lets any three digits through as a status. The library takes those below 200 for an informational
  /// response, which has no end of its own, and stops with a fatal error when the end of one comes nevertheless: after a
  /// status below 100, or after 101, which switches to a protocol that nobody asked for.
  final class ConnectionGuard: ChannelDuplexHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias InboundOut = HTTPClientResponsePart
    typealias OutboundIn = HTTPClientRequestPart
    typealias OutboundOut = HTTPClientRequestPart

    private var requestCount = 0
    private var isWaitingForHead = false
    private var hasFailed = false

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
      if case .head = unwrapOutboundIn(data) {
        requestCount += 1
        isWaitingForHead = true
      }
      context.write(data, promise: promise)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard !hasFailed else { return }
      if case .head(let head) = unwrapInboundIn(data) {
        isWaitingForHead = false
        guard head.status.code >= 100, head.status != .switchingProtocols else {
          return fail(
            context, TransportError(.malformedResponse, message: "the status is none that a request can have"))
        }
      }
      context.fireChannelRead(data)
    }

    func channelInactive(context: ChannelHandlerContext) {
      if hasLostIdleConnection { context.fireErrorCaught(TransportError(.idleConnectionClosed)) }
      context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      let isLost = error is IOError && hasLostIdleConnection
      context.fireErrorCaught(isLost ? TransportError(.idleConnectionClosed) : error)
    }

    /// Whether a connection that ends now has carried a request before, and nothing of the response to this one.
    private var hasLostIdleConnection: Bool { isWaitingForHead && requestCount > 1 }

    private func fail(_ context: ChannelHandlerContext, _ error: TransportError) {
      hasFailed = true
      context.fireErrorCaught(error)
      context.close(promise: nil)
    }
  }
#endif
