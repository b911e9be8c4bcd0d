/// The fixtures of one model among those of all.
public struct FixtureSet: Sendable {
  /// The name of the model.
  public let name: String
  private let check: @Sendable () -> [String]

  /// Makes the set of a model.
  public init<Model: FixtureModel>(_ model: Model.Type) {
    name = "\(model)"
    check = { Model.fixtures.problems() }
  }

  /// What is wrong with the fixtures themselves, a sentence each; empty when every one is what it says.
  public func problems() -> [String] { check() }
}

extension FixtureSet: CustomStringConvertible {
  /// The name of the model.
  public var description: String { name }
}
