import NIOCore
import NIOPosix
import NIOSSL

/// A server on loopback that answers every request with exactly the bytes a test wrote down, and keeps what it received.
///
/// It knows as much HTTP/1.1 as it takes to see where a request ends.
struct ScriptedServer: Sendable {
  /// The port on 127.0.0.1 where the server listens.
  let port: Int
  /// What the server has seen so far.
  let log: ServerLog

  /// `127.0.0.1` and the port.
  var authority: String { "127.0.0.1:\(port)" }

  /// Runs `body` with a server that answers the first request with the first script, and so on; the last one is repeated.
  ///
  /// - Parameters:
  ///   - scripts: What to do after each request.
  ///   - tls: The TLS settings of the server; nil for plain HTTP.
  ///   - body: Uses the server, which is stopped afterwards.
  /// - Throws: What `body` throws, or an error of the system.
  static func run(
    _ scripts: Script..., tls: TLSConfiguration? = nil, body: (ScriptedServer) async throws -> Void
  ) async throws {
    let log = ServerLog(scripts: scripts)
    let context = try tls.map { try NIOSSLContext(configuration: $0) }
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let context { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context)) }
          try channel.pipeline.syncOperations.addHandler(ScriptedConnection(log: log))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    do {
      try await body(ScriptedServer(port: channel.localAddress?.port ?? 0, log: log))
      try await channel.close()
    } catch {
      try await channel.close()
      throw error
    }
  }

  /// A port on 127.0.0.1 where nobody listens.
  static func unusedPort() async throws -> Int {
    var port = 0
    try await run([]) { server in port = server.port }
    return port
  }
}
