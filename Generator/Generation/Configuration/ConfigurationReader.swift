internal import APIModel
internal import Diagnostics
internal import NodeTree
internal import OrderedCollections
internal import SwiftGeneration
internal import SwiftSource

/// Reads `generator.yaml`. Every unknown key and every value of the wrong type is an error: a misspelt entry is not
/// lost silently.
struct ConfigurationReader {
  /// The module's name where the file need not say it.
  let module: String?

  /// The configuration; nil when the file cannot be read or no module is named.
  func read(_ file: SourceFile?, reporting diagnostics: inout Diagnostics) -> GeneratorConfiguration? {
    guard let file else {
      guard let module = usableModule(module, at: nil, reporting: &diagnostics) else { return nil }
      return GeneratorConfiguration(module: module)
    }
    guard let root = NodeTree.parse(file, reporting: &diagnostics) else { return nil }
    var reader = ConfigurationMapping(root, of: "the configuration", reporting: diagnostics)
    defer { diagnostics = reader.diagnostics }
    let named: Configured<String>? = reader.string("module")
    let location: SourceLocation = named?.location ?? root.location
    guard let name = usableModule(module ?? named?.value, at: location, reporting: &reader.diagnostics) else {
      return nil
    }
    var configuration = GeneratorConfiguration(module: name)
    configuration.client = reader.string("client")
    configuration.environments = environments(reader.strings("environments"), reporting: &reader.diagnostics)
    configuration.authentication = reader.string("authentication")
    configuration.transport = transport(reader.mapping("transport"), reporting: &reader)
    configuration.fixtures = fixtures(reader.name("fixtures"), besides: name, reporting: &reader.diagnostics)
    configuration.choice = OperationChoice(included: filter("include", &reader), excluded: filter("exclude", &reader))
    configuration.operations = reader.strings("operations")
    configuration.retries = reader.entries("retries") { name, node, reader in
      RetriesReader(of: name).read(node, reporting: &reader)
    }
    configuration.pagination = reader.entries("pagination") { name, node, reader in
      PaginationReader(of: name).read(node, reporting: &reader)
    }
    configuration.schemas = reader.strings("schemas")
    configuration.members = reader.entries("members") { name, node, reader in reader.strings(in: node, of: name) }
    configuration.sensitive = reader.entries("sensitive") { name, node, reader in reader.list(in: node, of: name) }
    configuration.titles = titles(reader.strings("titles"), reporting: &reader.diagnostics)
    configuration.enumerations = reader.choice("enumerations") ?? .open
    configuration.untypedSchemas = reader.choice("untypedSchemas") ?? .inferred
    configuration.acronyms = reader.list("acronyms").map(\.value)
    reader.reportUnknownKeys()
    return configuration
  }

  private func usableModule(
    _ name: String?, at location: SourceLocation?, reporting diagnostics: inout Diagnostics
  ) -> String? {
    guard let name else {
      diagnostics.report(
        .configurationInvalid, "no module is named; say it with '--module' or 'module:' in generator.yaml", at: location
      )
      return nil
    }
    guard let identifier = Identifier(validating: name), identifier.isUsable(as: .typeName) else {
      diagnostics.report(.nameInvalid, "'\(name)' cannot be the name of a Swift module", at: location)
      return nil
    }
    return name
  }

  private func transport(_ node: Node?, reporting outer: inout ConfigurationMapping) -> DefaultTransport? {
    guard let node else { return nil }
    var reader = ConfigurationMapping(node, of: "'transport'", reporting: outer.diagnostics)
    defer { outer.diagnostics = reader.diagnostics }
    let module: Configured<String>? = reader.name("module")
    let trait: Configured<String>? = reader.name("trait")
    reader.reportUnknownKeys()
    if node.kind == .mapping, node["module"] == nil {
      reader.diagnostics.report(.configurationInvalid, "'transport' needs a 'module'", at: node.location)
    }
    return module.map { DefaultTransport(module: $0.value, trait: trait?.value) }
  }

  private func fixtures(
    _ module: Configured<String>?, besides models: String, reporting diagnostics: inout Diagnostics
  ) -> Configured<String>? {
    guard let module, module.value == models else { return module }
    diagnostics.report(
      .configurationInvalid, "'fixtures' must be a module of its own, not '\(models)'", at: module.location)
    return nil
  }

  private func filter(_ key: String, _ outer: inout ConfigurationMapping) -> OperationFilter? {
    guard let node = outer.mapping(key) else { return nil }
    var reader = ConfigurationMapping(node, of: "'\(key)'", reporting: outer.diagnostics)
    defer { outer.diagnostics = reader.diagnostics }
    let filter = OperationFilter(
      operations: reader.filterEntries("operations"), paths: reader.filterEntries("paths"),
      tags: reader.filterEntries("tags"))
    reader.reportUnknownKeys()
    return filter
  }

  private func environments(
    _ entries: GeneratorConfiguration.Entries<String>, reporting diagnostics: inout Diagnostics
  ) -> GeneratorConfiguration.Entries<String> {
    for url in entries.values where !EnvironmentURL.isValid(url.value) {
      diagnostics.report(.configurationInvalid, "'\(url.value)' \(EnvironmentURL.rule)", at: url.location)
    }
    return entries
  }

  private func titles(
    _ entries: GeneratorConfiguration.Entries<String>, reporting diagnostics: inout Diagnostics
  ) -> GeneratorConfiguration.Entries<TitleMeaning> {
    var meanings: GeneratorConfiguration.Entries<TitleMeaning> = [:]
    for (title, entry) in entries {
      guard let meaning = TitleMeaning(rawValue: entry.value) else {
        let known: String = TitleMeaning.allCases.map(\.rawValue).joined(separator: "' or '")
        diagnostics.report(.configurationInvalid, "'\(entry.value)' must be '\(known)'", at: entry.location)
        continue
      }
      meanings[title] = Configured(meaning, at: entry.location)
    }
    return meanings
  }
}

extension ConfigurationMapping {
  /// The entries of a filter at a key; none when the key is missing.
  fileprivate mutating func filterEntries(_ key: String) -> [OperationFilter.Entry] {
    list(key).map { OperationFilter.Entry($0.value, at: $0.location) }
  }
}
