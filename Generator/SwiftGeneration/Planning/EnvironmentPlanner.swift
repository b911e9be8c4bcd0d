import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

/// Plans the places where an API is served: those of the configuration, or else those of the description.
struct EnvironmentPlanner {
  private let api: API
  private let configuration: GeneratorConfiguration
  private var table = NameTable(of: "environment")
  private var types: [Identifier: ClientPlan.VariableType] = [:]

  /// Makes a planner of the places of an API.
  init(api: API, configuration: GeneratorConfiguration) {
    self.api = api
    self.configuration = configuration
  }

  /// Plans the places.
  mutating func plan(with models: inout ModelPlanner) -> [ClientPlan.Environment] {
    guard configuration.environments.isEmpty else { return configured(with: &models) }
    var environments: [ClientPlan.Environment] = []
    for (index, server) in api.servers.enumerated() where isUsable(server, reporting: &models.diagnostics) {
      let text: String = name(of: server, at: index)
      let member: Identifier = models.namer.member(for: text, configured: nil, reporting: &models.diagnostics)
      let name: Identifier = table.claim(
        member, for: text, at: server.location, reporting: &models.diagnostics)
      environments.append(
        ClientPlan.Environment(
          name: name, url: server.url, variables: variables(of: server, named: name, with: &models),
          documentation: server.documentation))
    }
    return environments
  }

  private mutating func configured(with models: inout ModelPlanner) -> [ClientPlan.Environment] {
    configuration.environments.map { name, url in
      let member: Identifier = models.namer.member(for: name, configured: nil, reporting: &models.diagnostics)
      _ = table.claim(
        member, for: name, isConfigured: true, at: url.location, reporting: &models.diagnostics)
      return ClientPlan.Environment(name: member, url: url.value)
    }
  }

  /// Whether a client can be made for a server; one for which none can is reported.
  private func isUsable(_ server: ServerDescription, reporting diagnostics: inout Diagnostics) -> Bool {
    let url: String = server.expandedURL
    let absolute: String =
      url.contains("://") ? url : "https://host" + (url.hasPrefix("/") || url.isEmpty ? url : "/\(url)")
    if EnvironmentURL.isValid(absolute) { return true }
    diagnostics.report(
      .notGenerated, "no environment is generated from '\(server.url)': the URL \(EnvironmentURL.rule)",
      at: server.location)
    return false
  }

  /// The name that a server has, or a description of at most three words; else its number.
  private func name(of server: ServerDescription, at index: Int) -> String {
    let texts: [String] = [server.name, server.documentation].compactMap { $0 }
    let words: String? = texts.first { text in
      text.split { !$0.isLetter && !$0.isNumber }.count <= 3
        && text.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || "0123456789 -_.".unicodeScalars.contains($0))
        }
        && text.first?.isLetter == true
    }
    return words ?? (index == 0 ? "default" : "server \(index + 1)")
  }

  // MARK: Variables

  private mutating func variables(
    of server: ServerDescription, named environment: Identifier, with models: inout ModelPlanner
  ) -> [ClientPlan.Variable] {
    var names = NameTable(of: "server variable")
    var variables: [ClientPlan.Variable] = []
    for variable in server.variables where server.url.contains("{\(variable.name)}") {
      let member: Identifier = models.namer.member(
        for: variable.name, configured: nil, reporting: &models.diagnostics)
      variables.append(
        ClientPlan.Variable(
          wireName: variable.name,
          name: names.claim(member, for: variable.name, at: server.location, reporting: &models.diagnostics),
          type: type(of: variable, in: environment, at: server.location, with: &models),
          defaultValue: variable.defaultValue, documentation: variable.documentation))
    }
    return variables
  }

  /// The type of a variable of certain values; one of the name of another one begins with its environment.
  private mutating func type(
    of variable: ServerDescription.Variable, in environment: Identifier, at location: SourceLocation,
    with models: inout ModelPlanner
  ) -> ClientPlan.VariableType? {
    guard let values = variable.values, values.contains(variable.defaultValue) else { return nil }
    var names = NameTable(of: "value")
    var cases: [CasePlan] = []
    for value in values {
      let name: Identifier = models.namer.enumCase(for: value, configured: nil, reporting: &models.diagnostics)
      cases.append(
        CasePlan(
          rawValue: .string(value), name: names.claim(name, for: value, at: location, reporting: &models.diagnostics)))
    }
    for words in [variable.name, "\(environment.text)_\(variable.name)"] {
      guard let name = Identifier(validating: models.namer.typeText(for: words) + "Value") else { continue }
      let type = ClientPlan.VariableType(name: name, cases: cases)
      if types[name] == nil || types[name] == type {
        types[name] = type
        return type
      }
    }
    return nil
  }
}
