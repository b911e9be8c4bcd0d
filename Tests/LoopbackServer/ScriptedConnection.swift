import NIOCore

/// Answers the requests of one connection from the scripts of its server.
final class ScriptedConnection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let log: ServerLog
  private let greeting: Script
  private var received: [UInt8] = []

  /// Makes the handler of a connection, which begins with `greeting`.
  init(log: ServerLog, greeting: Script) {
    self.log = log
    self.greeting = greeting
  }

  func channelActive(context: ChannelHandlerContext) {
    log.didOpen(context.channel)
    ScriptRun(channel: context.channel, log: log).run(greeting[...])
  }

  func channelInactive(context: ChannelHandlerContext) {
    log.didClose(context.channel)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let buffer = unwrapInboundIn(data)
    log.didReceive(buffer.readableBytes)
    received += buffer.readableBytesView
    while let request = ReceivedRequest(takingFrom: &received) {
      ScriptRun(channel: context.channel, log: log).run(log.record(request)[...])
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
