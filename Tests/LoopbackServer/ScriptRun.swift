import NIOCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Does what a script says on one connection.
struct ScriptRun: Sendable {
  /// The connection.
  let channel: any Channel
  /// What counts the bytes that wait to be sent.
  let log: ServerLog

  /// Does one step after the other.
  func run(_ script: ArraySlice<ScriptStep>) {
    guard let step = script.first else { return }
    let rest = script.dropFirst()
    switch step {
    case .send(let bytes):
      send(bytes)
      run(rest)
    case .flood(let bytes, let times): flood(ByteBuffer(bytes: bytes), times, then: rest)
    case .drip(let bytes, let pause): drip(ByteBuffer(bytes: bytes), every: TimeAmount(pause))
    case .stopReading: channel.setOption(.autoRead, value: false).whenComplete { _ in run(rest) }
    case .pause(let time): channel.eventLoop.scheduleTask(in: TimeAmount(time)) { run(rest) }
    case .close: channel.close(promise: nil)
    case .reset: reset()
    }
  }

  /// Sends piece by piece, so that the log tells how far the client has read.
  private func send(_ bytes: [UInt8]) {
    for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
      let piece = bytes[start..<min(start + (1 << 20), bytes.count)]
      log.willSend(piece.count)
      channel.writeAndFlush(ByteBuffer(bytes: piece)).whenComplete { [log] _ in log.willSend(-piece.count) }
    }
  }

  private func flood(_ bytes: ByteBuffer, _ times: Int, then rest: ArraySlice<ScriptStep>) {
    guard times > 0 else { return run(rest) }
    channel.writeAndFlush(bytes).whenSuccess {
      // Not at once: what the system takes immediately would nest as deep as `times`.
      channel.eventLoop.execute { flood(bytes, times - 1, then: rest) }
    }
  }

  private func drip(_ bytes: ByteBuffer, every pause: TimeAmount) {
    channel.eventLoop.scheduleTask(in: pause) {
      guard channel.isActive else { return }
      channel.writeAndFlush(bytes, promise: nil)
      drip(bytes, every: pause)
    }
  }

  private func reset() {
    guard let options = channel as? any SocketOptionProvider else { return channel.close(promise: nil) }
    options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in channel.close(promise: nil) }
  }
}
