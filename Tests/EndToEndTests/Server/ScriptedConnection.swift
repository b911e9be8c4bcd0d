import NIOCore

/// Answers the requests of one connection from the scripts of its server.
final class ScriptedConnection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let log: ServerLog
  private var received: [UInt8] = []

  /// Makes the handler of a connection.
  init(log: ServerLog) {
    self.log = log
  }

  func channelActive(context: ChannelHandlerContext) {
    log.didOpen()
  }

  func channelInactive(context: ChannelHandlerContext) {
    log.didClose()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let buffer = unwrapInboundIn(data)
    log.didReceive(buffer.readableBytes)
    received += buffer.readableBytesView
    while let request = ReceivedRequest(takingFrom: &received) {
      run(log.record(request)[...], on: context.channel)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func run(_ script: ArraySlice<ScriptStep>, on channel: any Channel) {
    for step in script {
      switch step {
<<<<<<< HEAD
      case .send(let bytes): channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
=======
      case .send(let bytes): send(bytes, on: channel)
>>>>>>> 43e6114a47eb3196d5e0b934b43c28037202c658
      case .drip(let byte, let pause): Self.drip(byte, every: TimeAmount(pause), on: channel)
      case .close: channel.close(promise: nil)
      }
    }
  }

<<<<<<< HEAD
=======
  /// Sends piece by piece, so that the log tells how far the client has read.
  private func send(_ bytes: [UInt8], on channel: any Channel) {
    for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
      let piece = bytes[start..<min(start + (1 << 20), bytes.count)]
      log.willSend(piece.count)
      channel.writeAndFlush(ByteBuffer(bytes: piece)).whenComplete { [log] _ in log.willSend(-piece.count) }
    }
  }

>>>>>>> 43e6114a47eb3196d5e0b934b43c28037202c658
  private static func drip(_ byte: UInt8, every pause: TimeAmount, on channel: any Channel) {
    channel.eventLoop.scheduleTask(in: pause) {
      guard channel.isActive else { return }
      channel.writeAndFlush(ByteBuffer(bytes: [byte]), promise: nil)
      drip(byte, every: pause, on: channel)
    }
  }
}
