/// Assertions that a description makes about a value beyond its type.
///
/// A constraint is written once, as a value; reading and `validate()` both check it. As JSON Schema has it, assertions
/// about one kind of value say nothing about the others.
@_spi(Generated)
public protocol Constraint: Sendable {
  /// Adds the assertions that a value breaks, in the order of the specification; nothing when it keeps them all.
  func check(_ value: some Constrainable, _ violations: inout Violations)
}

@_spi(Generated)
extension Constraint {
  /// The assertions that a value breaks, in the order of the specification; empty when it keeps them all.
  public func violations(by value: some Constrainable) -> [Violation] {
    var violations = Violations()
    check(value, &violations)
    return violations.kept
  }
}
