/// No assertion at all, for elements about which a description says nothing beyond their type.
@_spi(Generated)
public struct NoConstraint: Constraint {
  /// Makes the constraint that every value keeps.
  public init() {}
}
