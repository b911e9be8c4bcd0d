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

  /// Makes the set of a form.
  public init<Form: FixtureForm>(_ form: Form.Type) {
    name = "\(form)"
    check = { Form.fixtures.problems() }
  }

  /// Makes the set of a type that the description gives another name.
  public init<Value>(_ name: String, _ fixtures: Fixtures<Value>) {
    self.name = name
    check = { fixtures.problems() }
  }

  /// What is wrong with the fixtures themselves, a sentence each; empty when every one is what it says.
  public func problems() -> [String] { check() }
}

extension FixtureSet: CustomStringConvertible {
  /// The name of the model.
  public var description: String { name }
}
