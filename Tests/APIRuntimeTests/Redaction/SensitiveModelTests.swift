import APIRuntime
import Testing

@Suite("A model with sensitive members")
struct SensitiveModelTests {
  @Test("shows every member but those, in every channel")
  func channels() {
    let connection = Samples.connection
    let createdAt = String(reflecting: connection.createdAt)
    #expect(Channels.leaks(of: "p-canary", from: connection).isEmpty)
    #expect(
      connection.description == """
        Connection(id: "\(Samples.connectionID)", name: "Main", createdAt: \(createdAt), \
        active: true, proof: <redacted>, partnersConnectionID: nil, labels: nil, accounts: nil, state: nil)
        """)
    #expect(
      connection.customMirror.children.map(\.label) == [
        "id", "name", "createdAt", "active", "proof", "partnersConnectionID", "labels", "accounts", "state",
      ])
  }

  @Test("is redacted inside another value, too")
  func nested() {
    #expect(Channels.leaks(of: "p-canary", from: ConnectionResponse(connection: Samples.connection)).isEmpty)
  }

  @Test("still compares and encodes its sensitive members")
  func values() throws {
    var other = Samples.connection
    other.proof = "other"
    #expect(other != Samples.connection)
    #expect(String(decoding: try other.json(), as: UTF8.self).contains(#""proof":"other""#))
  }
}
