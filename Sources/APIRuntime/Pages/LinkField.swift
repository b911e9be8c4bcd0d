/// The links of a response's field `Link`.
///
/// - SeeAlso: RFC 8288, section 3.
struct LinkField {
  private let value: String

  /// Reads the field among some.
  init(_ fields: HTTPFields) {
    value = HTTPField.Name("Link").flatMap { fields[$0] } ?? ""
  }

  /// The first target that has a relation; nil when none has it.
  func target(of relation: String) -> String? {
    var rest = value[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let target = rest[start..<end].dropFirst()
      rest = rest[end...].dropFirst()
      let parameters = Self.parameters(&rest)
      if parameters.contains(where: { $0.name == "rel" && $0.value.split(separator: " ").contains(relation[...]) }) {
        return String(target)
      }
    }
    return nil
  }

  /// The parameters of a link, up to the comma before the next one.
  private static func parameters(_ rest: inout Substring) -> [(name: String, value: Substring)] {
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
      parameters.append((word.lowercased(), value(&rest)))
    }
    return parameters
  }

  /// The value of a parameter, a token or a quoted string.
  private static func value(_ rest: inout Substring) -> Substring {
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
