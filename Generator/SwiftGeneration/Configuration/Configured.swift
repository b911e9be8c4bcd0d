package import Diagnostics

/// Something that a person wrote in the configuration, and where.
package struct Configured<Value: Sendable>: Sendable {
  /// What was written.
  package var value: Value

  /// Where it was written.
  package var location: SourceLocation

  /// Makes a value of its parts.
  package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Configured: Equatable where Value: Equatable {}
