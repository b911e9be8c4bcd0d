/// A type about whose values an API's description can assert something.
///
/// Every type that generated code gives to a value conforms. An app has no use for this protocol.
public protocol Constrainable {
  /// Adds the assertions of a constraint that this value breaks, by giving the value to the constraint as what it is: a
  /// string, a number, an array or a map.
  @_spi(Generated)
  func check(_ constraint: some Constraint, _ violations: inout Violations)
}

@_spi(Generated)
extension Constrainable {
  /// Adds nothing: the value is none of those that constraints are about.
  @inlinable
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {}
}
