@_spi(Generated)
extension JSONNumber: Constrainable {
  /// The assertions that the number breaks.
  public func violations(of constraint: NumberConstraint) -> [Violation] {
    constraint.violations(by: self)
  }
}

@_spi(Generated)
extension Int32: Constrainable {
  /// The assertions that the number breaks.
  public func violations(of constraint: NumberConstraint) -> [Violation] {
    constraint.violations(by: JSONNumber(self))
  }
}

@_spi(Generated)
extension Int64: Constrainable {
  /// The assertions that the number breaks.
  public func violations(of constraint: NumberConstraint) -> [Violation] {
    constraint.violations(by: JSONNumber(self))
  }
}

@_spi(Generated)
extension Double: Constrainable {
  /// The assertions that the number breaks; none for infinities and NaN, which JSON cannot hold.
  ///
  /// The number counts as the shortest decimal that reads back as it, so 0.3 is a multiple of 0.1.
  public func violations(of constraint: NumberConstraint) -> [Violation] {
    JSONNumber(description).map(constraint.violations) ?? []
  }
}

@_spi(Generated)
extension Float: Constrainable {
  /// The assertions that the number breaks; none for infinities and NaN, which JSON cannot hold.
  ///
  /// The number counts as the shortest decimal that reads back as it, so 0.3 is a multiple of 0.1.
  public func violations(of constraint: NumberConstraint) -> [Violation] {
    JSONNumber(description).map(constraint.violations) ?? []
  }
}
