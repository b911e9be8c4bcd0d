import BitGoNetwork

/// What the client adds to a transport: one call with everything that it can do, and one request without it.
public struct Overhead: Sendable {
  private let transport: MemoryTransport
  private let plain: BitGoNetworkClient
  private let everything: BitGoNetworkClient

  /// Makes the clients.
  public init() throws {
    transport = MemoryTransport()
    plain = try BitGoNetworkClient(.test, accessToken: "v2xbenchmark", transport: transport)
    everything = BitGoNetworkClient(
      .test, authorization: .provider(Tokens(token: try BearerToken("v2xbenchmark"))), transport: transport,
      middleware: [ConcurrencyLimit(64), RateLimit(1_000, per: .microseconds(1))])
  }

  /// Calls the endpoint: a checked request, deadlines, retries, one token, a checked model.
  public func call() async throws {
    Work.keep(try await Self.call(plain))
  }

  /// The same with tokens that expire, and both limits.
  public func callWithEverything() async throws {
    Work.keep(try await Self.call(everything))
  }

  /// Sends the same request by the transport alone, and collects the body.
  public func send() async throws {
    var head = HTTPRequest(
      method: .get, scheme: "https", authority: "app.bitgo-test.com",
      path: "/api/network/v1/enterprises/61f2c9a75a0e4b6d9f530d8f/clients/connections/"
        + "7b1f0c9a-5a0e-4b6d-9f53-0d8f2c1f7a11")
    head.headerFields[.authorization] = "Bearer v2xbenchmark"
    let request = TransportRequest(
      head: head, connectTimeout: .seconds(5), deadline: .now + .seconds(30), maximumBodyBytes: 8 << 20)
    var body: [UInt8] = []
    try await transport.send(request) { body = try await $0.body.collect(upTo: 8 << 20) }
    Work.keep(body)
  }

  private static func call(_ client: BitGoNetworkClient) async throws -> ConnectionResponse {
    try await client.getClientConnection(
      enterpriseID: "61f2c9a75a0e4b6d9f530d8f", connectionID: "7b1f0c9a-5a0e-4b6d-9f53-0d8f2c1f7a11")
  }
}

/// Gives one token.
private struct Tokens: TokenProvider {
  let token: BearerToken

  func token(replacing refused: BearerToken?) async throws -> BearerToken { token }
}
