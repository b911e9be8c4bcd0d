@_spi(Generated) public import JSONCoding

/// Assertions that a description makes about a value beyond its type.
///
/// A constraint is written once, as a value; reading and `validate()` both check it. As JSON Schema has it, assertions
/// about one kind of value say nothing about the others: a constraint has the function for its kind, and adds nothing
/// in the others. Each adds the assertions that are broken in the order of the specification.
@_spi(Generated)
public protocol Constraint: Sendable {
  /// Adds the assertions that a string breaks.
  func check(string: String, _ violations: inout Violations)

  /// Adds the assertions that an integer breaks.
  func check(integer: Int64, _ violations: inout Violations)

  /// Adds the assertions that a number breaks.
  func check(number: JSONNumber, _ violations: inout Violations)

  /// Adds the assertions that an array or one of its elements breaks.
  func check(array: [some Constrainable & Hashable & JSONConvertible], _ violations: inout Violations)

  /// Adds the assertions that a map, a name or the value of a member breaks.
  func check(map: [String: some Constrainable], _ violations: inout Violations)

  /// Adds the assertions that an object as it was sent, a name or the value of a member breaks.
  func check(object: JSONObject, _ violations: inout Violations)
}

@_spi(Generated)
extension Constraint {
  /// Adds nothing: the constraint is not about strings.
  @inlinable
  public func check(string: String, _ violations: inout Violations) {}

  /// Adds nothing: the constraint is not about numbers.
  @inlinable
  public func check(integer: Int64, _ violations: inout Violations) {}

  /// Adds nothing: the constraint is not about numbers.
  @inlinable
  public func check(number: JSONNumber, _ violations: inout Violations) {}

  /// Adds nothing: the constraint is not about arrays.
  @inlinable
  public func check(array: [some Constrainable & Hashable & JSONConvertible], _ violations: inout Violations) {}

  /// Adds nothing: the constraint is not about maps.
  @inlinable
  public func check(map: [String: some Constrainable], _ violations: inout Violations) {}

  /// Adds nothing: the constraint is not about objects.
  @inlinable
  public func check(object: JSONObject, _ violations: inout Violations) {}

  /// The assertions that a value breaks, in the order of the specification; empty when it keeps them all.
  public func violations(by value: some Constrainable) -> [Violation] {
    var violations = Violations()
    value.check(self, &violations)
    return violations.kept
  }
}
