@_spi(Generated) internal import JSONCoding

/// Writes the members of an object as `application/x-www-form-urlencoded`.
///
/// A member of which the description says nothing is its text, a list of such is repeated, and an object is JSON.
///
/// - SeeAlso: WHATWG URL, section 5.2; OpenAPI 3.1.1, sections 4.8.14.4 and 4.8.15.1.1.
struct URLEncodedForm {
  /// How members are written, by name, where the description says so.
  let fields: [String: FormField]

  /// The text of an object.
  func text(of object: JSONObject) -> String {
    object.flatMap { name, value in pairs(of: name, value) }.joined(separator: "&")
  }

  private func pairs(of name: String, _ value: JSONValue) -> [String] {
    guard let text = ParameterText(value) else { return [] }
    switch (fields[name]?.form, text) {
    case (.style(let style, let explode, let allowReserved), _):
      return ParameterExpansion(
        name: name, style: style, explode: explode, encoding: allowReserved ? .reserved : .form
      ).pairs(of: text)
    case (.json, _), (nil, .members): return [pair(name, value.description)]
    case (nil, .scalar(let text)): return [pair(name, text)]
    case (nil, .list(let elements)): return elements.map { pair(name, $0.text) }
    }
  }

  private func pair(_ name: String, _ text: String) -> String {
    PercentEncoding.form.encode(name) + "=" + PercentEncoding.form.encode(text)
  }
}
