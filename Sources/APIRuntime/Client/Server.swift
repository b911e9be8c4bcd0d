/// Where requests go: an origin, and a path that every request's path is appended to.
public struct Server: Hashable, Sendable {
  /// `https`, or `http` for this machine.
  public let scheme: String
  /// The host and, when it was given, the port.
  let authority: String
  /// Empty, or `/` and segments; does not end with `/`.
  let pathPrefix: String

  /// Reads the URL of a server.
  ///
  /// - Parameter url: `https://host`, with an optional port and path; a `/` at its end says nothing. `http` is for
  ///   `localhost`, `127.0.0.1` and `[::1]` only.
  /// - Throws: `ConfigurationError` with `.invalidServer` for every other URL.
  public init(url: String) throws(ConfigurationError) {
    self = try ServerURLParser.parse(url)
  }

  /// A server whose URL was checked when the code was generated.
  @_spi(Generated)
  public init(checked url: StaticString) {
    do {
      try self.init(url: url.description)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Makes a server of checked parts.
  init(scheme: String, authority: String, pathPrefix: String) {
    self.scheme = scheme
    self.authority = authority
    self.pathPrefix = pathPrefix
  }
}

extension Server {
  /// The name or the address of the host, in lower case; an IPv6 address is in brackets.
  public var host: String {
    let end = authority.lastIndex(of: "]") ?? authority.startIndex
    return String(authority[..<(authority[end...].firstIndex(of: ":") ?? authority.endIndex)])
  }

  /// The port; the one of the scheme when the URL names none.
  public var port: Int {
    Int(authority.dropFirst(host.count + 1)) ?? (scheme == "http" ? 80 : 443)
  }
}

extension Server: CustomStringConvertible {
  /// The URL, without a `/` at its end.
  public var description: String {
    "\(scheme)://\(authority)\(pathPrefix)"
  }
}
