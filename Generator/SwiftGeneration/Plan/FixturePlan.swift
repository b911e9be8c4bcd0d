package import SwiftSource

/// The generated module that holds fixtures of models.
package struct FixturePlan: Hashable, Sendable {
  /// The name of the module.
  package var module: Identifier

  /// The module of the models.
  package var models: Identifier

  /// Makes a plan of its parts.
  package init(module: Identifier, models: Identifier) {
    self.module = module
    self.models = models
  }
}
