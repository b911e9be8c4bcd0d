import AsyncHTTPClient
import AsyncHTTPClientTransport
import BitGoNetwork
import NIOCore
import NIOHTTP1
import Workloads

/// The clients that take turns.
enum Contenders {
  private static let enterprise = "61f2c9a75a0e4b6d9f530d8f"
  private static let connection = "7b1f0c9a-5a0e-4b6d-9f53-0d8f2c1f7a11"

  /// All of them, for a server on a port of this machine.
  static func all(port: Int) throws -> [Contender] {
    let server = try Server(url: "http://127.0.0.1:\(port)")
    let client = try BitGoNetworkClient(
      .init(server: server), accessToken: "v2xbenchmark", transport: AsyncHTTPClientTransport())
    return [
      Contender(name: "bare", send: bare(port: port)),
      Contender(name: "ours") {
        Work.keep(try await client.getClientConnection(enterpriseID: enterprise, connectionID: connection))
      },
      Contender(name: "codable") {
        Work.keep(
          try await client.send(
            GetConnectionByCodable(call: GetClientConnection(enterpriseID: enterprise, connectionID: connection))))
      },
    ]
  }

  /// AsyncHTTPClient with as many connections as the transport has, and its own defaults otherwise; never shut down.
  private static let bareClient: HTTPClient = {
    var configuration = HTTPClient.Configuration()
    configuration.httpVersion = .http1Only
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
    return HTTPClient(configuration: configuration)
  }()

  /// Sends a request by AsyncHTTPClient alone.
  private static func bare(port: Int) -> @Sendable () async throws -> Void {
    let url =
      "http://127.0.0.1:\(port)/api/network/v1/enterprises/\(enterprise)/clients/connections/\(connection)"
    return {
      var request = HTTPClientRequest(url: url)
      request.headers.add(name: "Accept", value: "application/json")
      request.headers.add(name: "Authorization", value: "Bearer v2xbenchmark")
      let response = try await bareClient.execute(request, deadline: .now() + .seconds(30))
      Work.keep(try await response.body.collect(upTo: 8 << 20))
    }
  }
}
