import APIModel
import Diagnostics
import OrderedCollections

/// Finds entries of the configuration that are about nothing in the description: a misspelt one would be lost silently.
struct ConfigurationUsage {
  private let api: API
  private let configuration: GeneratorConfiguration

  /// Makes a check of a configuration against an API.
  init(api: API, configuration: GeneratorConfiguration) {
    self.api = api
    self.configuration = configuration
  }

  /// Reports every entry that is not used.
  func report(to diagnostics: inout Diagnostics) {
    let operations: Set<String> = Set(api.operations.compactMap(\.id))
    for (id, entry) in configuration.operations where !operations.contains(id) {
      report("the description has no operation '\(id)'", entry.location, to: &diagnostics)
    }
    for (name, entry) in configuration.schemas where api.schemas[SchemaName(name)] == nil {
      report("the description has no schema '\(name)'", entry.location, to: &diagnostics)
    }
    for (schema, entries) in configuration.members {
      for (member, entry) in entries where !members(of: schema).contains(member) {
        report("the schema '\(schema)' has no member or value '\(member)'", entry.location, to: &diagnostics)
      }
    }
    for (schema, entries) in configuration.sensitive {
      for entry in entries where !members(of: schema).contains(entry.value) {
        report("the schema '\(schema)' has no member '\(entry.value)'", entry.location, to: &diagnostics)
      }
    }
  }

  private func members(of schema: String) -> Set<String> {
    switch api.schemas[SchemaName(schema)]?.kind {
    case .object(let object): Set(object.properties.map(\.name))
    case .enumeration(let enumeration): Set(enumeration.values.map(\.rawValue))
    default: []
    }
  }

  private func report(_ message: String, _ location: SourceLocation, to diagnostics: inout Diagnostics) {
    diagnostics.report(.configurationUnused, message, at: location)
  }
}
