/// A user name and a password that are sent as `Authorization: Basic …`.
///
/// No printing, dumping or mirroring shows them.
public struct BasicCredentials: Sendable {
  /// What stands behind `Basic`, hidden.
  private let secret: Secret

  /// Checks a user name and a password and hides them.
  ///
  /// - Parameters:
  ///   - username: Without a colon or a control character; may be empty.
  ///   - password: Without a control character; may be empty.
  /// - Throws: `ConfigurationError` with `.invalidBasicCredentials`, which shows neither.
  /// - SeeAlso: RFC 7617, section 2.
  public init(username: String, password: String) throws(ConfigurationError) {
    let isControl: (UInt8) -> Bool = { $0 < 0x20 || $0 == 0x7F }
    guard !username.utf8.contains(UInt8(ascii: ":")), !username.utf8.contains(where: isControl),
      !password.utf8.contains(where: isControl)
    else { throw ConfigurationError(.invalidBasicCredentials) }
    secret = Secret(Self.base64("\(username):\(password)"))
  }

  /// Adds the credentials to a request.
  func authorize(_ head: inout HTTPRequest) {
    head.headerFields[.authorization] = secret.withExposedValue { "Basic \($0)" }
  }

  /// The UTF-8 of a text in base64, RFC 4648 section 4.
  private static func base64(_ text: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = Array(text.utf8)
    var encoded: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << ((3 - group.count) * 8)
      for index in 0..<4 {
        encoded.append(index <= group.count ? alphabet[bits >> (18 - 6 * index) & 0x3F] : UInt8(ascii: "="))
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
