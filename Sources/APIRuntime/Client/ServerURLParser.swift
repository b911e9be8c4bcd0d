/// Reads the URL of a server, and refuses what could send a request elsewhere than a reader of the URL expects.
enum ServerURLParser {
  /// Reads one URL.
  static func parse(_ url: String) throws(ConfigurationError) -> Server {
    guard url.utf8.allSatisfy(isURLCharacter) else { throw problem(.malformed) }
    guard !url.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else {
      throw problem(.queryOrFragment)
    }
    let (scheme, rest) = try splitScheme(url)
    let authority = rest.prefix { $0 != "/" }
    let host = try host(of: authority)
    guard scheme == "https" || isLoopback(host) else { throw problem(.insecure) }
    let prefix = try pathPrefix(rest.dropFirst(authority.count))
    return Server(scheme: scheme, authority: authority.lowercased(), pathPrefix: prefix)
  }

  private static func splitScheme(_ url: String) throws(ConfigurationError) -> (scheme: String, rest: Substring) {
    for scheme in ["https", "http"] {
      let start = url.prefix(scheme.count + 3)
      if start.lowercased() == "\(scheme)://" { return (scheme, url.dropFirst(start.count)) }
    }
    throw problem(.malformed)
  }

  /// Checks an authority and gives its host, without the port.
  private static func host(of authority: Substring) throws(ConfigurationError) -> Substring {
    guard !authority.contains("@") else { throw problem(.userInfo) }
    let isLiteral = authority.hasPrefix("[")
    let host = isLiteral ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    guard authority.hasPrefix(host) else { throw problem(.malformed) }
    let characters = isLiteral ? host.dropFirst().dropLast().utf8 : host.utf8
    guard let first = characters.first, isLiteral || first != UInt8(ascii: "."),
      characters.allSatisfy(isLiteral ? isAddressCharacter : isHostCharacter),
      isPort(authority.dropFirst(host.count))
    else { throw problem(.malformed) }
    return host
  }

  /// Whether `text` is empty or a colon and a port number.
  private static func isPort(_ text: Substring) -> Bool {
    guard !text.isEmpty else { return true }
    let digits = text.dropFirst()
    guard text.hasPrefix(":"), digits.utf8.allSatisfy(isDigit), let port = UInt16(digits) else { return false }
    return port > 0
  }

  private static func isLoopback(_ host: Substring) -> Bool {
    ["localhost", "127.0.0.1", "[::1]"].contains(host.lowercased())
  }

  private static func pathPrefix(_ path: Substring) throws(ConfigurationError) -> String {
    let path = path.hasSuffix("/") ? path.dropLast() : path
    guard !path.isEmpty else { return "" }
    guard hasOnlyWholeTriplets(path) else { throw problem(.malformed) }
    for segment in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    where segment.isEmpty || PathSegment.hasDotSegment(segment) {
      throw problem(.path)
    }
    return String(path)
  }

  /// Whether two hexadecimal digits follow every percent sign.
  private static func hasOnlyWholeTriplets(_ path: Substring) -> Bool {
    path.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
      part.count >= 2 && part.prefix(2).allSatisfy(\.isHexDigit)
    }
  }

  private static func problem(_ problem: ConfigurationError.ServerProblem) -> ConfigurationError {
    ConfigurationError(.invalidServer(problem))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isHostCharacter(_ byte: UInt8) -> Bool {
    PathSegment.isUnreserved(byte) && byte != UInt8(ascii: "~")
  }

  private static func isAddressCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
    case UInt8(ascii: ":"), UInt8(ascii: "."): true
    default: isDigit(byte)
    }
  }

  /// Printable ASCII without the characters that a URL may not hold, nor the backslash that some parsers read as `/`.
  private static func isURLCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"): false
    case UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"): false
    default: byte > 0x20 && byte < 0x7F
    }
  }
}
