/// The kind of a JSON value.
@nonexhaustive
public enum JSONKind: String, Hashable, Sendable {
  /// The literal `null`.
  case null
  /// The literals `true` and `false`.
  case boolean
  /// A number with a zero fractional part, as JSON Schema says; only ever an expectation, never what was found.
  case integer
  /// A number.
  case number
  /// A string.
  case string
  /// An array.
  case array
  /// An object.
  case object
}
