import Foundation
import NIOCore
import NIOPosix
import Workloads

/// A server that answers every request with the same response, as cheaply as there is a way to.
enum LoopbackServer {
  /// Listens until the process is ended, and prints its port.
  static func run() async throws {
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
      .serverChannelOption(.backlog, value: 256)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Responder())
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    // Not by print, which keeps what goes to a file until the process ends.
    FileHandle.standardOutput.write(Data("\(channel.localAddress?.port ?? 0)\n".utf8))
    try await channel.closeFuture.get()
  }
}

/// Answers each request once its head is there; none has a body.
private final class Responder: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private static let response = ByteBuffer(
    bytes: Array(
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(Sample.response.count)\r\n\r\n".utf8)
      + Sample.response)
  /// How many bytes of the end of a head have been seen.
  private var matched = 0

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let end: [UInt8] = [13, 10, 13, 10]
    for byte in unwrapInboundIn(data).readableBytesView {
      matched = byte == end[matched] ? matched + 1 : byte == end[0] ? 1 : 0
      guard matched == end.count else { continue }
      matched = 0
      context.writeAndFlush(wrapOutboundOut(Self.response), promise: nil)
    }
  }
}
