/// The body of a successful response, with a value that no output may show in its secret members.
package struct ConnectionSample {
  /// What `proof` and `nonce` hold.
  package static let secret = "canary-proof-91c2"

  /// The members on the wire in their order, each with its JSON text.
  package var members: [(name: String, value: String)] = [
    ("id", #""b2f1c9a4-6c1e-4d0a-9d57-3f1b8a7e2c10""#), ("name", #""Trading desk""#),
    ("clientId", #""0a7f4e6d-1d0b-4a53-8a0d-5f3d2c1b0a99""#), ("partnerId", #""5d9c8b7a-6f5e-4d3c-8b2a-1f0e9d8c7b6a""#),
    ("networkAccountId", #""11111111-2222-4333-8444-555555555555""#), ("createdAt", #""2024-02-29T23:59:59.123Z""#),
    ("updatedAt", #""2024-03-01T00:00:00.456Z""#), ("active", "true"), ("proof", "\"\(secret)\""),
    ("nonce", "\"\(secret)\""), ("partnersConnectionId", #""p-1""#), ("partnersClientId", #""c-1""#),
    ("initialized", "true"),
  ]

  /// Makes the sample.
  package init() {}

  /// The sample with some members changed, added, or removed where the text is nil.
  package func with(_ changes: KeyValuePairs<String, String?>) -> ConnectionSample {
    var sample = self
    for (name, value) in changes {
      if let index = sample.members.firstIndex(where: { $0.name == name }) { sample.members.remove(at: index) }
      if let value { sample.members.append((name, value)) }
    }
    return sample
  }

  /// The whole body.
  package var body: String {
    let members = members.map { "\"\($0.name)\":\($0.value)" }
    return "{\"connection\":{\(members.joined(separator: ","))}}"
  }

  /// A server's answer that holds the body.
  package var response: ScriptStep {
    .respond("200 OK", fields: ["Content-Type: application/json; charset=utf-8", "request-id: r-1"], body)
  }
}
