extension HTTPField {
  /// Takes the parameters of an element away, up to the comma before the next one: their names in lower case, and their
  /// values.
  ///
  /// - SeeAlso: RFC 9110, section 5.6.6.
  static func takeParameters(of rest: inout Substring) -> [(name: String, value: Substring)] {
    var parameters: [(name: String, value: Substring)] = []
    while let separator = rest.firstIndex(where: { $0 == ";" || $0 == "," }) {
      let isEnd = rest[separator] == ","
      rest = rest[separator...].dropFirst()
      if isEnd { break }
      let name = rest.prefix { $0 != "=" && $0 != ";" && $0 != "," }
      rest = rest.dropFirst(name.count)
      let words = name.split { $0 == " " || $0 == "\t" }
      guard rest.first == "=", let word = words.first else { continue }
      rest = rest.dropFirst()
      parameters.append((word.lowercased(), takeValue(of: &rest)))
    }
    return parameters
  }

  /// Takes the value of a parameter away, a token or a quoted string.
  private static func takeValue(of rest: inout Substring) -> Substring {
    rest = rest.drop { $0 == " " || $0 == "\t" }
    guard rest.first == "\"" else {
      let token = rest.prefix { $0 != ";" && $0 != "," && $0 != " " }
      rest = rest.dropFirst(token.count)
      return token
    }
    let text = rest.dropFirst().prefix { $0 != "\"" }
    rest = rest.dropFirst(text.count + 2)
    return text
  }
}
