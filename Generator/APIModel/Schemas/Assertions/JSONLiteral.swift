/// A JSON value that the description writes, such as a `default` or one of an `enum`.
package indirect enum JSONLiteral: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number, as JSON writes it.
  case number(String)
  /// A string.
  case string(String)
  /// A list of values.
  case array([JSONLiteral])
  /// An object, its members in the description's order.
  case object([Member])

  /// A member of an object.
  package struct Member: Hashable, Sendable {
    /// The name.
    package var name: String

    /// The value.
    package var value: JSONLiteral

    /// Makes a member of its parts.
    package init(name: String, value: JSONLiteral) {
      self.name = name
      self.value = value
    }
  }

  /// The type of the value; an integer is a number.
  package var type: JSONType {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The string that the value is; nil when it is none.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
