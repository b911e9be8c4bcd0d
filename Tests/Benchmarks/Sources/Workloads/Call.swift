import BitGoNetwork

/// One call of the endpoint through the client, the transport answering at once from memory.
public struct Call: Sendable {
  private let client: BitGoNetworkClient

  /// Makes a client.
  public init() throws {
    client = try BitGoNetworkClient(.test, accessToken: "v2xbenchmark", transport: MemoryTransport())
  }

  /// Calls the endpoint and decodes its answer.
  public func send() async throws {
    Work.keep(
      try await client.getClientConnection(
        enterpriseID: "61f2c9a75a0e4b6d9f530d8f", connectionID: "7b1f0c9a-5a0e-4b6d-9f53-0d8f2c1f7a11"))
  }
}
