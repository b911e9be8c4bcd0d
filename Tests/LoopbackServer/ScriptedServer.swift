import NIOCore
import NIOPosix
package import NIOSSL

/// A server on loopback that answers every request with exactly the bytes a test wrote down, and keeps what it
/// received.
///
/// It knows as much HTTP/1.1 as it takes to see where a request ends.
package struct ScriptedServer: Sendable {
  /// The port on 127.0.0.1 where the server listens.
  package let port: Int
  /// What the server has seen so far.
  package let log: ServerLog

  /// `127.0.0.1` and the port.
  package var authority: String { "127.0.0.1:\(port)" }

  /// Runs `body` with a server that answers the first request with the first script, and so on; the last one is
  /// repeated.
  ///
  /// - Parameters:
  ///   - scripts: What to do after each request.
  ///   - greeting: What to do when a connection was made.
  ///   - tls: The TLS settings of the server; nil for plain HTTP.
  ///   - body: Uses the server, which is stopped afterwards.
  /// - Throws: What `body` throws, or an error of the system.
  package static func run(
    _ scripts: Script..., greeting: Script = [], tls: TLSConfiguration? = nil,
    body: (ScriptedServer) async throws -> Void
  ) async throws {
    try await run(
      greeting: greeting, tls: tls,
      answering: { index, _ in scripts.count > index ? scripts[index] : scripts.last ?? [] }, body)
  }

  /// Runs `body` with a server that answers each request with what `answer` says about it.
  ///
  /// - Parameters:
  ///   - greeting: What to do when a connection was made.
  ///   - tls: The TLS settings of the server; nil for plain HTTP.
  ///   - answer: The script for a request and its number; the first one is 0.
  ///   - body: Uses the server, which is stopped afterwards.
  /// - Throws: What `body` throws, or an error of the system.
  package static func run(
    greeting: Script = [], tls: TLSConfiguration? = nil,
    answering answer: @escaping @Sendable (Int, ReceivedRequest) -> Script,
    _ body: (ScriptedServer) async throws -> Void
  ) async throws {
    let log = ServerLog(answer)
    let context = try tls.map { try NIOSSLContext(configuration: $0) }
    let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelOption(.backlog, value: 1024)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let context { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context)) }
          try channel.pipeline.syncOperations.addHandler(ScriptedConnection(log: log, greeting: greeting))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    defer { log.closeConnections() }
    do {
      try await body(ScriptedServer(port: channel.localAddress?.port ?? 0, log: log))
      try await channel.close()
    } catch {
      try await channel.close()
      throw error
    }
  }

  /// Runs `body` with a port on 127.0.0.1 where nobody listens, and where no server of another test can meanwhile: it
  /// is the near end of a connection.
  package static func withUnusedPort(_ body: (Int) async throws -> Void) async throws {
    try await run([]) { server in
      let client = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .connect(host: "127.0.0.1", port: server.port).get()
      defer { client.close(promise: nil) }
      try await body(client.localAddress?.port ?? 0)
    }
  }
}
