/// The fixtures of one model among those of all.
public struct FixtureSet: Sendable {
  /// The name of the model.
  public let name: String
  /// How many broken fixtures there are.
  public let brokenCount: Int
  private let check: @Sendable () -> [String]

  /// Makes the set of a model.
  public init<Model: FixtureModel>(_ model: Model.Type) {
    name = "\(model)"
    brokenCount = Model.fixtures.brokenCount
    check = { Model.fixtures.problems() }
  }

  /// Makes the set of a form.
  public init<Form: FixtureForm>(_ form: Form.Type) {
    name = "\(form)"
    brokenCount = Form.fixtures.brokenCount
    check = { Form.fixtures.problems() }
  }

  /// Makes the set of a type that the description gives another name.
  public init<Value>(_ name: String, _ fixtures: Fixtures<Value>) {
    self.name = name
    brokenCount = fixtures.brokenCount
    check = { fixtures.problems() }
  }

  /// What is wrong with the fixtures themselves, a sentence each; empty when every one is what it says.
  public func problems() -> [String] { check() }
}

extension FixtureSet: CustomStringConvertible {
  /// The name of the model.
  public var description: String { name }
}
