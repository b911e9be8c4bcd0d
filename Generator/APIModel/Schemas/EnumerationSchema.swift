package import Diagnostics

/// A string that is one of several.
package struct EnumerationSchema: Sendable {
  /// One of the strings.
  package struct Value: Sendable {
    /// The string, byte for byte.
    package var rawValue: String

    /// Where the description lists it.
    package var location: SourceLocation

    /// Makes a value of its parts.
    package init(rawValue: String, location: SourceLocation) {
      self.rawValue = rawValue
      self.location = location
    }
  }

  /// The strings, in the description's order; never empty, no two alike.
  package var values: [Value]

  /// Makes an enumeration of its values.
  package init(values: [Value]) {
    self.values = values
  }
}
