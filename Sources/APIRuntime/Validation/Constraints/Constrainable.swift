/// A type about whose values an API's description can assert something.
///
/// Every type that generated code gives to a value conforms. An app has no use for this protocol.
public protocol Constrainable {
  /// Adds the assertions about strings that this value breaks; none unless it is a string.
  @_spi(Generated)
  func check(_ constraint: StringConstraint, _ violations: inout Violations)

  /// Adds the assertions about numbers that this value breaks; none unless it is a number.
  @_spi(Generated)
  func check(_ constraint: NumberConstraint, _ violations: inout Violations)

  /// Adds the assertions about arrays that this value breaks; none unless it is an array.
  @_spi(Generated)
  func check(_ constraint: ArrayConstraint<some Constraint>, _ violations: inout Violations)

  /// Adds the assertions about maps that this value breaks; none unless it is a map.
  @_spi(Generated)
  func check(_ constraint: MapConstraint<some Constraint>, _ violations: inout Violations)
}

@_spi(Generated)
extension Constrainable {
  /// Adds nothing: the value is no string.
  @inlinable
  public func check(_ constraint: StringConstraint, _ violations: inout Violations) {}

  /// Adds nothing: the value is no number.
  @inlinable
  public func check(_ constraint: NumberConstraint, _ violations: inout Violations) {}

  /// Adds nothing: the value is no array.
  @inlinable
  public func check(_ constraint: ArrayConstraint<some Constraint>, _ violations: inout Violations) {}

  /// Adds nothing: the value is no map.
  @inlinable
  public func check(_ constraint: MapConstraint<some Constraint>, _ violations: inout Violations) {}
}
