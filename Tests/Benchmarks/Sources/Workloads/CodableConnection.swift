public import Foundation

/// The same response as an app would write it without this package.
public struct CodableConnection: Codable, Hashable, Sendable {
  var id: String
  var name: String
  var clientId: String
  var partnerId: String
  var networkAccountId: String
  var createdAt: Date
  var updatedAt: Date
  var active: Bool
  var proof: String
  var nonce: String
  var partnersConnectionId: String?
  var partnersClientId: String?
  var initialized: Bool

  /// The decoder that reads it.
  public static func decoder() -> JSONDecoder {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return decoder
  }

  /// The encoder that writes it.
  public static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    return encoder
  }
}
