package import SwiftSource

/// The generated module that holds fixtures of models.
package struct FixturePlan: Hashable, Sendable {
  /// The name of the module.
  package var module: Identifier

  /// The module of the models.
  package var models: Identifier

  /// What the fixtures of a type are called that the description gives another name, by that name: they have no type of
  /// their own to be in.
  package var aliases: [Identifier: Identifier]

  /// Makes a plan of its parts.
  package init(module: Identifier, models: Identifier, aliases: [Identifier: Identifier] = [:]) {
    self.module = module
    self.models = models
    self.aliases = aliases
  }
}
