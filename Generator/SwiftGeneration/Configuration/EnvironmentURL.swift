/// The URL of an environment, by the rules of the runtime's `Server(url:)`: what that would refuse when the client
/// runs is refused when it is generated.
package enum EnvironmentURL {
  /// What a URL must be, as a message says it.
  package static let rule =
    "must be 'https://host', with a port and a path if need be, or 'http' on localhost; it has no user, query, "
    + "fragment, empty segment or '..'"

  /// Whether a URL keeps the rule.
  package static func isValid(_ url: String) -> Bool {
    for scheme in ["https://", "http://"] where url.lowercased().hasPrefix(scheme) {
      let rest: Substring = url.dropFirst(scheme.count)
      let authority: Substring = rest.prefix { $0 != "/" }
      guard let host = host(of: authority) else { return false }
      let isSafe: Bool = scheme == "https://" || ["localhost", "127.0.0.1", "[::1]"].contains(host.lowercased())
      return isSafe && isPath(rest.dropFirst(authority.count))
    }
    return false
  }

  /// The host of an authority without a user; nil when the host or the port behind it is none.
  private static func host(of authority: Substring) -> Substring? {
    let isAddress: Bool = authority.hasPrefix("[")
    let end: Substring.Index =
      isAddress
      ? authority.firstIndex(of: "]").map(authority.index(after:)) ?? authority.endIndex
      : authority.firstIndex(of: ":") ?? authority.endIndex
    let host: Substring = authority[..<end]
    let isHost: Bool =
      isAddress
      ? host.count > 2 && host.hasSuffix("]") && host.dropFirst().dropLast().allSatisfy(isInAddress)
      : !host.isEmpty && !host.hasPrefix(".") && host.allSatisfy(isInName)
    return isHost && isPort(authority[end...]) ? host : nil
  }

  /// Whether a text is empty, or a colon and a port.
  private static func isPort(_ text: Substring) -> Bool {
    guard !text.isEmpty else { return true }
    let digits: Substring = text.dropFirst()
    return text.hasPrefix(":") && digits.allSatisfy { $0.isASCII && $0.isNumber }
      && UInt16(digits).map { $0 > 0 } == true
  }

  /// Whether a text is empty, or a path without empty segments and dot segments; a slash at its end says nothing.
  private static func isPath(_ text: Substring) -> Bool {
    let path: Substring = text.hasSuffix("/") ? text.dropLast() : text
    return path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().allSatisfy(isSegment)
  }

  private static func isSegment(_ segment: Substring) -> Bool {
    let triplets: [Substring] = segment.split(separator: "%", omittingEmptySubsequences: false)
    return !segment.isEmpty && segment != "." && segment != ".." && segment.allSatisfy(isInSegment)
      && triplets.dropFirst().allSatisfy(isHarmlessTriplet)
  }

  /// Whether two hexadecimal digits follow a `%`, and stand for no character that could make another segment: a dot, a
  /// slash, a backslash, or the `%` of one that is encoded twice. The runtime refuses fewer of them, never more.
  private static func isHarmlessTriplet(_ text: Substring) -> Bool {
    let digits: Substring = text.prefix(2)
    return digits.count == 2 && digits.allSatisfy(\.isHexDigit)
      && !["25", "2e", "2f", "5c"].contains(digits.lowercased())
  }

  private static func isInName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-._".contains(character))
  }

  private static func isInAddress(_ character: Character) -> Bool {
    character.isASCII && (character.isHexDigit || character == ":" || character == ".")
  }

  /// RFC 3986 section 3.3, `pchar`.
  private static func isInSegment(_ character: Character) -> Bool {
    isInName(character) || "~!$&'()*+,;=:@%".contains(character)
  }
}
