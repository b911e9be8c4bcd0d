package import Diagnostics

/// A string or a number that is one of several.
package struct EnumerationSchema: Sendable {
  /// What the values are.
  package enum RawType: Hashable, Sendable {
    /// Strings.
    case string
    /// Integers of a format.
    case integer(IntegerSchema.Format)
    /// Numbers of a format.
    case number(NumberSchema.Format)
  }

  /// A value on the wire.
  package enum RawValue: Hashable, Sendable {
    /// A string, byte for byte.
    case string(String)
    /// An integer.
    case integer(Int64)
    /// A number that is no integer of 64 bits, as JSON writes it, and no other one of the same value.
    case number(String)

    /// The string, or the digits of the number.
    package var text: String {
      switch self {
      case .string(let text): text
      case .integer(let value): String(value)
      case .number(let text): text
      }
    }
  }

  /// One of the values.
  package struct Value: Sendable {
    /// The value on the wire.
    package var rawValue: RawValue

    /// What the description calls it; nil when it has no name but itself.
    package var name: String?

    /// What the description says about it.
    package var documentation: Documentation

    /// Where the description lists it.
    package var location: SourceLocation

    /// Makes a value of its parts.
    package init(
      rawValue: RawValue, name: String? = nil, documentation: Documentation = Documentation(), location: SourceLocation
    ) {
      self.rawValue = rawValue
      self.name = name
      self.documentation = documentation
      self.location = location
    }
  }

  /// What the values are.
  package var rawType: RawType

  /// The values, in the description's order; never empty, no two alike.
  package var values: [Value]

  /// Makes an enumeration of its values.
  package init(_ rawType: RawType = .string, values: [Value]) {
    self.rawType = rawType
    self.values = values
  }

  /// The strings that are listed; none when the values are numbers.
  package var strings: [String] {
    values.compactMap { value in
      if case .string(let text) = value.rawValue { text } else { nil }
    }
  }
}
