/// A user name and a password that are sent as `Authorization: Basic …`.
///
/// No printing, dumping or mirroring shows them.
public struct BasicCredentials: Sendable {
  /// What stands behind `Basic`, hidden.
  private let secret: Secret
  /// What no text may show: what is sent, and the password.
  let secrets: [Secret]

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
    secret = Secret(Base64.encode("\(username):\(password)".utf8))
    secrets = [secret, Secret(password)]
  }

  /// Gives what stands behind `Basic` to `body`, and to nobody else.
  package func withExposedValue<Result>(_ body: (String) -> Result) -> Result {
    secret.withExposedValue(body)
  }

  /// Adds the credentials to a request.
  func authorize(_ head: inout HTTPRequest) {
    head.headerFields[.authorization] = secret.withExposedValue { "Basic \($0)" }
  }
}
