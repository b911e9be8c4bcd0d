public import JSONCoding

// A value that may be missing or null keeps every constraint when it is: assertions about null are those of a type.

@_spi(Generated)
extension Optional: Constrainable where Wrapped: Constrainable {
  /// Adds what the value breaks, if there is one.
  @inlinable
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    self?.check(constraint, &violations)
  }
}

@_spi(Generated)
extension Nullable: Constrainable where Wrapped: Constrainable {
  /// Adds what the value breaks, if there is one.
  @inlinable
  public func check(_ constraint: some Constraint, _ violations: inout Violations) {
    value?.check(constraint, &violations)
  }
}
