public import APIRuntime

/// A model with values for tests: a structure, a union or an enumeration.
///
/// The generator makes them of the API's description, always the same ones. Change what a test is about:
/// ```swift
/// let connection = Connection.fixture { $0.active = false }
/// ```
public protocol FixtureModel: Codable, Hashable, Sendable, Validatable {
  /// A valid value, and what breaks it.
  static var fixtures: Fixtures<Self> { get }
}

extension FixtureModel {
  /// Makes a valid value, with every member that there may be.
  ///
  /// - Parameter change: Makes the value what a test needs.
  /// - Returns: The changed value.
  /// - Complexity: O(n) in the size of its JSON, which is read each time.
  public static func fixture(_ change: (inout Self) -> Void = { _ in }) -> Self {
    var value = fixtures.valid
    change(&value)
    return value
  }

  /// JSON texts that break one thing each that the description asks for.
  public static var brokenFixtures: [BrokenFixture] { fixtures.broken }
}
