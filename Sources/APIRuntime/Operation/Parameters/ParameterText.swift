@_spi(Generated) internal import JSONCoding

/// A value as parameters and forms see it: one text, a list of them, or a list of named ones.
enum ParameterText: Hashable, Sendable {
  /// A string, a number or a Boolean.
  case scalar(String)
  /// The elements of an array.
  case list([Element])
  /// The members of an object, in order.
  case members([Element])

  /// An element or a member.
  struct Element: Hashable, Sendable {
    /// The name of a member; empty for an element.
    var name = ""
    /// What is written for it where nothing says how a value inside a value is written: its text, or its JSON.
    var text: String
    /// What it is itself.
    var value: JSONValue
  }

  /// The texts of a value; nil for `null`, which is written as nothing at all.
  ///
  /// Elements and members that are `null` are left out, as undefined ones are.
  ///
  /// - SeeAlso: RFC 6570, section 3.2.1.
  init?(_ value: JSONValue) {
    switch value {
    case .null: return nil
    case .array(let elements):
      self = .list(elements.compactMap { element in element.parameterText.map { Element(text: $0, value: element) } })
    case .object(let object):
      self = .members(
        object.compactMap { name, value in value.parameterText.map { Element(name: name, text: $0, value: value) } })
    default: self = .scalar(value.parameterText ?? "")
    }
  }
}

extension JSONValue {
  /// The value on one piece of text: a string as it is, anything else as JSON; nil for `null`.
  var parameterText: String? {
    switch self {
    case .null: nil
    case .string(let string): string
    default: description
    }
  }

  /// The JSON of a value that goes into a request; members that are sent in responses only are left out.
  ///
  /// - Throws: The reason why the value has no JSON.
  init(ofRequest value: some JSONConvertible) throws {
    self = try JSONValue(json: try JSONWriter.encodeRequest(value))
  }
}
