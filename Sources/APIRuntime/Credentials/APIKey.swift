/// A key that is sent with every request, in a field, the query or a cookie.
///
/// No printing, dumping or mirroring shows it.
public struct APIKey: Sendable {
  /// Where a key is sent, and the name that it has there.
  @nonexhaustive
  public enum Place: Hashable, Sendable {
    /// In a field.
    case header(String)
    /// In the query.
    case query(String)
    /// In a cookie.
    case cookie(String)
  }

  /// Where the key is sent.
  let place: Place
  /// The key, hidden.
  let secret: Secret

  /// Checks a key and hides it.
  ///
  /// - Parameters:
  ///   - key: Not empty. In a field and a cookie, what those can hold: no line break, and no space around it.
  ///   - place: Where the key is sent.
  /// - Throws: `ConfigurationError` with `.invalidAPIKey`, which does not show the key.
  /// - SeeAlso: RFC 9110, section 5.5; RFC 6265, section 4.1.1.
  public init(_ key: String, in place: Place) throws(ConfigurationError) {
    let isSendable =
      switch place {
      case .header(let name): HTTPField.Name(name) != nil && HTTPField.isValidValue(key)
      case .query: true
      case .cookie: key.utf8.allSatisfy(Self.isCookieOctet)
      }
    guard isSendable, !key.isEmpty else { throw ConfigurationError(.invalidAPIKey) }
    self.place = place
    secret = Secret(key)
  }

  private static func isCookieOctet(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\\"): false
    default: byte > 0x20 && byte < 0x7F
    }
  }

  /// Adds the key to a request.
  func authorize(_ head: inout HTTPRequest) {
    secret.withExposedValue { key in
      switch place {
      case .header(let name):
        if let name = HTTPField.Name(name) { head.headerFields[name] = key }
      case .query(let name):
        let path = head.path ?? ""
        let pair = "\(PercentEncoding.unreserved.encode(name))=\(PercentEncoding.unreserved.encode(key))"
        head.path = path + (path.contains("?") ? "&" : "?") + pair
      case .cookie(let name):
        head.headerFields.append(cookiePair: "\(name)=\(key)")
      }
    }
  }
}
