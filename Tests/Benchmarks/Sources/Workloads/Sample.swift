/// The bytes that are read.
public enum Sample {
  /// One response, of about 750 bytes.
  public static let connection = Array(
    """
    {"id":"7b1f0c9a-5a0e-4b6d-9f53-0d8f2c1f7a11","name":"Settlement desk, Zurich","clientId":\
    "c2a4d3be-6f6c-4a55-8a3a-3f8f0f3f9b22","partnerId":"0e9d7c65-1d4b-4f0a-b1c2-5a6b7c8d9e33","networkAccountId":\
    "f4e3d2c1-b0a9-4878-8695-a4b3c2d1e044","createdAt":"2024-08-19T14:15:22Z","updatedAt":"2025-01-07T09:30:00Z",\
    "active":true,"proof":"304402207c0d1f2e3a4b5c6d7e8f90112233445566778899aabbccddeeff0011223344550220","nonce":\
    "b5f7a1c3d9e80246ace13579bdf02468","partnersConnectionId":"1d2c3b4a-5968-4776-8594-a3b2c1d0e955",\
    "partnersClientId":"9a8b7c6d-5e4f-4031-8233-445566778866","initialized":true}
    """.utf8)

  /// The body in which the endpoint sends one.
  public static let response = Array(#"{"connection":"#.utf8) + connection + Array("}".utf8)

  /// An array of so many of them.
  public static func connections(_ count: Int) -> [UInt8] {
    Array("[".utf8) + Array(repeatElement(connection, count: count).joined(separator: Array(",".utf8)))
      + Array("]".utf8)
  }
}
