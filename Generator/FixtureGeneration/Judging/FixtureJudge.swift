@_spi(Generated) import APIRuntime
@_spi(Generated) import JSONCoding
import SwiftGeneration
import SwiftSource

/// Says what generated code will say about a JSON value: the verdict that makes a proposal a fixture.
///
/// It reads the plan that code is generated from, and leaves scalars and schemas to the runtime itself.
struct FixtureJudge: Sendable {
  private let models: [Identifier: ModelPlan]

  /// The whole schemas of the module.
  let schemas: SchemaTable

  /// Makes a judge of values of the models of a module.
  init(_ module: ModulePlan) {
    self.init(of: module.models, SchemaTable(module))
  }

  /// Makes a judge of values of models that are held to the whole schemas of a table.
  init(of models: [ModelPlan], _ schemas: SchemaTable) {
    self.models = models.indicesByName().mapValues { models[$0] }
    self.schemas = schemas
  }

  /// The model of that name; nil when there is none.
  func model(_ name: Identifier) -> ModelPlan? { models[name] }

  /// What is wrong with a value of a model, no two issues the same; empty when nothing is.
  ///
  /// What is asked of another name's type beyond it is asked where that name is used, and not here.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - model: The model.
  ///   - change: The change that made it out of a value without issues; nil when it was not made so.
  /// - Returns: The issues, in the order in which they were found.
  func issues(of value: JSONValue, as model: ModelPlan, after change: FixtureChange? = nil) -> [FixtureIssue] {
    var reading = FixtureReading(judge: self)
    if case .structure(let structure) = model.kind {
      reading.read(value, as: structure, model, only: change?.member)
    } else {
      reading.read(value, as: model)
    }
    return reading.issues
  }

  /// What is wrong with a value of a type of which something is asked.
  func issues(
    of value: JSONValue, as type: ValueType, _ constraint: ConstraintPlan?, isNullable: Bool = false
  ) -> [FixtureIssue] {
    var reading = FixtureReading(judge: self)
    reading.read(value, as: type, constraint, isNullable: isNullable, at: "")
    return reading.issues
  }
}
