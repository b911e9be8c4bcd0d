extension Server {
  /// Makes a server of a URL with variables.
  ///
  /// - Parameters:
  ///   - origin: The scheme and the host that a relative URL is of; nil for an absolute one.
  ///   - template: The URL, with the names of variables in braces.
  ///   - variables: What stands in their places.
  /// - Throws: `ConfigurationError` with `.invalidServer` when what comes of it is no URL of a server.
  @_spi(Generated)
  public init(
    origin: String? = nil, template: StaticString, variables: [String: String]
  ) throws(ConfigurationError) {
    let path = Self.expand(template.description, variables)
    guard var origin else {
      try self.init(url: path)
      return
    }
    if origin.hasSuffix("/") { origin.removeLast() }
    try self.init(url: path.isEmpty || path.hasPrefix("/") ? origin + path : "\(origin)/\(path)")
  }

  /// The template with values in the places of names, each read once: a value has no variables.
  private static func expand(_ template: String, _ variables: [String: String]) -> String {
    var text = ""
    var rest = template[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      text += rest[..<start] + (variables[String(rest[start..<end].dropFirst())] ?? "")
      rest = rest[end...].dropFirst()
    }
    return text + rest
  }
}
