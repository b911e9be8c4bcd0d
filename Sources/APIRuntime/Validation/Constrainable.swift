/// A type about whose values JSON Schema can assert something.
///
/// A constraint is written once, as a value; decoding and `validate()` both ask here what breaks it.
@_spi(Generated)
public protocol Constrainable {
  /// The assertions that can be made.
  associatedtype Constraint: Sendable

  /// The assertions that this value breaks, in the order of the specification; empty when it keeps them all.
  func violations(of constraint: Constraint) -> [Violation]
}
