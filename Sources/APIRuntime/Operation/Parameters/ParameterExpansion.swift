@_spi(Generated) internal import JSONCoding

/// Writes the value of one parameter in its style.
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.12.5, whose table of examples says what each style writes.
struct ParameterExpansion {
  /// The name on the wire.
  let name: String
  /// How elements and members are written.
  let style: ParameterStyle
  /// Whether they are written one by one.
  let explode: Bool
  /// How names and texts are encoded.
  let encoding: PercentEncoding

  private var key: String { encoding.encode(name) }

  // MARK: Queries, cookies and forms

  /// The `name=value` pairs of a value, for `form`, `spaceDelimited`, `pipeDelimited` and `deepObject`.
  ///
  /// A value that is a list or an object without elements has none.
  func pairs(of text: ParameterText) -> [String] {
    switch text {
    case .scalar(let text): return [pair(key, text)]
    case .list(let elements) where style == .deepObject:
      return elements.enumerated().flatMap { index, element in
        deepPairs("\(key)\(bracketed("\(index)"))", element.value)
      }
    case .members(let members) where style == .deepObject:
      return members.flatMap { deepPairs("\(key)\(bracketed($0.name))", $0.value) }
    case .list(let elements) where explode: return elements.map { pair(key, $0.text) }
    case .members(let members) where explode: return members.map { pair(encoding.encode($0.name), $0.text) }
    case .list(let elements): return joined(elements.map(\.text)).map { ["\(key)=\($0)"] } ?? []
    case .members(let members): return joined(members.flatMap { [$0.name, $0.text] }).map { ["\(key)=\($0)"] } ?? []
    }
  }

  private func pair(_ key: String, _ text: String) -> String { "\(key)=\(encoding.encode(text))" }

  /// The pairs of a value inside an object: each member and element adds its name or number in brackets.
  private func deepPairs(_ key: String, _ value: JSONValue) -> [String] {
    switch value {
    case .array(let elements):
      elements.enumerated().flatMap { index, element in deepPairs("\(key)\(bracketed("\(index)"))", element) }
    case .object(let object): object.flatMap { name, value in deepPairs("\(key)\(bracketed(name))", value) }
    default: value.parameterText.map { [pair(key, $0)] } ?? []
    }
  }

  private func bracketed(_ name: String) -> String {
    encoding.encode("[") + encoding.encode(name) + encoding.encode("]")
  }

  // MARK: Paths and fields

  /// The text of a value in a path or a field, for `simple`, `label` and `matrix`.
  func text(of text: ParameterText) -> String {
    switch (style, text) {
    case (.label, .scalar(let text)): "." + encoding.encode(text)
    case (.label, .list(let elements)): labelled(elements.map { encoding.encode($0.text) })
    case (.label, .members(let members)): labelled(written(members))
    case (.matrix, .scalar(let text)): matrix(key, encoding.encode(text))
    case (.matrix, .list(let elements)) where explode:
      elements.map { matrix(key, encoding.encode($0.text)) }.joined()
    case (.matrix, .members(let members)) where explode:
      members.map { matrix(encoding.encode($0.name), encoding.encode($0.text)) }.joined()
    case (.matrix, .list(let elements)): joined(elements.map(\.text)).map { matrix(key, $0) } ?? ""
    case (.matrix, .members(let members)): joined(members.flatMap { [$0.name, $0.text] }).map { matrix(key, $0) } ?? ""
    case (_, .scalar(let text)): encoding.encode(text)
    case (_, .list(let elements)): joined(elements.map(\.text)) ?? ""
    case (_, .members(let members)): written(members).joined(separator: ",")
    }
  }

  private func labelled(_ texts: [String]) -> String {
    texts.isEmpty ? "" : "." + texts.joined(separator: explode ? "." : ",")
  }

  /// A name without a value has no equals sign.
  private func matrix(_ name: String, _ text: String) -> String {
    text.isEmpty ? ";\(name)" : ";\(name)=\(text)"
  }

  /// The members as `name=value`, or as names and values in turn.
  private func written(_ members: [ParameterText.Element]) -> [String] {
    explode
      ? members.map { "\(encoding.encode($0.name))=\(encoding.encode($0.text))" }
      : members.flatMap { [encoding.encode($0.name), encoding.encode($0.text)] }
  }

  /// Texts between the style's separators; nil when there are none.
  private func joined(_ texts: [String]) -> String? {
    guard !texts.isEmpty else { return nil }
    let separator =
      switch style {
      case .spaceDelimited: "%20"
      case .pipeDelimited: "%7C"
      default: ","
      }
    return texts.map(encoding.encode).joined(separator: separator)
  }
}
