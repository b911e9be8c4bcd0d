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
    let operations: Set<String> = Set(api.operations.map(\.idOrPlace))
    let requests: Set<String> = operations.union(api.webhooks.map(\.idOrName))
    for (id, entry) in configuration.operations where !requests.contains(id) {
      report("the description has no operation '\(id)'", entry.location, to: &diagnostics)
    }
    for (id, entry) in configuration.retries where !operations.contains(id) {
      report("the description has no operation '\(id)'", entry.location, to: &diagnostics)
    }
    for (id, entry) in configuration.pagination where !operations.contains(id) {
      report("the description has no operation '\(id)'", entry.location, to: &diagnostics)
    }
    for (id, entry) in configuration.polling where !operations.contains(id) {
      report("the description has no operation '\(id)'", entry.location, to: &diagnostics)
    }
    for (name, entry) in configuration.schemas where api.schemas[SchemaName(name)] == nil {
      report("the description has no schema '\(name)'", entry.location, to: &diagnostics)
    }
    for (schema, entries) in configuration.members {
      for (member, entry) in entries where !members(of: schema).union(values(of: schema)).contains(member) {
        report("the schema '\(schema)' has no member or value '\(member)'", entry.location, to: &diagnostics)
      }
    }
    for (schema, entries) in configuration.sensitive {
      for entry in entries where !members(of: schema).contains(entry.value) {
        report("the schema '\(schema)' has no member '\(entry.value)'", entry.location, to: &diagnostics)
      }
    }
    let titles: Set<String> = Set(api.operations.flatMap(\.parameters).flatMap(titles(of:)))
    for (title, entry) in configuration.titles where !titles.contains(title) {
      report("no parameter of the description has the title '\(title)'", entry.location, to: &diagnostics)
    }
    reportUnknownFormats(to: &diagnostics)
  }

  /// The titles of a parameter's schema and of those that it refers to.
  private func titles(of parameter: Parameter) -> [String] {
    var titles: [String] = []
    var schema: Schema? = parameter.schema
    while let next = schema {
      titles += next.title.map { [$0] } ?? []
      guard case .reference(let name) = next.kind else { break }
      schema = api.schemas[name]
    }
    return titles
  }

  /// Reports titles that are to name a format, and name none that is asserted of parameters.
  private func reportUnknownFormats(to diagnostics: inout Diagnostics) {
    for (title, entry) in configuration.titles
    where entry.value == .format && title != StringSchema.Format.uuid.rawValue {
      diagnostics.report(
        .configurationInvalid, "the title '\(title)' names no format that is asserted; only 'uuid' is yet",
        at: entry.location)
    }
  }

  private func members(of schema: String) -> Set<String> {
    guard case .object(let object) = api.schemas[SchemaName(schema)]?.kind else { return [] }
    return Set(object.properties.map(\.name))
  }

  private func values(of schema: String) -> Set<String> {
    guard case .enumeration(let enumeration) = api.schemas[SchemaName(schema)]?.kind else { return [] }
    return Set(enumeration.values.map(\.rawValue.text))
  }

  private func report(_ message: String, _ location: SourceLocation, to diagnostics: inout Diagnostics) {
    diagnostics.report(.configurationUnused, message, at: location)
  }
}
