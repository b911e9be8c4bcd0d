package import APIModel

/// The value that the description says a missing member stands for.
package enum DefaultPlan: Hashable, Sendable {
  /// `true` or `false`.
  case boolean(Bool)
  /// An integer.
  case integer(Int64)
  /// A number, as JSON writes it, for a type that keeps what was sent.
  case number(String)
  /// A binary number.
  case double(Double)
  /// A string.
  case string(String)
  /// One of an enumeration's values.
  case enumeration(EnumerationSchema.RawValue, of: EnumerationSchema.RawType)
  /// A value that no literal of the type says, as JSON.
  case json(String)
}
