import APIModel
import SwiftSource

/// The places where an API is served, as a type nested in the client.
struct ClientEnvironment {
  private let environments: [ClientPlan.Environment]

  /// Makes the type of the places.
  init(_ environments: [ClientPlan.Environment]) {
    self.environments = environments
  }

  /// The type.
  var declaration: StructDeclaration {
    StructDeclaration(
      documentation: DocComment("A place where the API is served."), access: .public, "Environment",
      inheritance: ["Hashable", "Sendable"],
      members: types.map { .enumeration(declaration(of: $0)) } + environments.map(declaration(of:)) + [
        .property(
          PropertyDeclaration(
            documentation: DocComment("The origin, and the path that every request's path is appended to."),
            access: .public, "server", type: "Server", .constant())),
        .initializer(initializer),
      ])
  }

  private func declaration(of environment: ClientPlan.Environment) -> Declaration {
    environment.isFixed ? .property(property(of: environment)) : .function(function(of: environment))
  }

  private func property(of environment: ClientPlan.Environment) -> PropertyDeclaration {
    let url: CodeBlock = "checked: \(literal: environment.url)"
    return PropertyDeclaration(
      documentation: documentation(of: environment), access: .public, modifiers: [.static], environment.name,
      type: nil, .constant("Environment(\(arguments: ["server: Server(\(arguments: [url]))"]))"))
  }

  private var initializer: InitializerDeclaration {
    InitializerDeclaration(
      documentation: DocComment("Makes a place of any other server."), access: .public,
      parameters: [ParameterDeclaration("server", type: "Server")], body: "self.server = server")
  }

  private func documentation(of environment: ClientPlan.Environment) -> DocComment {
    DocComment(Self.text(of: environment))
  }

  private static func text(of environment: ClientPlan.Environment) -> String {
    [environment.documentation, "`\(environment.url)`"].compactMap { $0 }.joined(separator: "\n\n")
  }

  // MARK: Places that vary

  /// The types of the variables, each once.
  private var types: [ClientPlan.VariableType] {
    var types: [ClientPlan.VariableType] = []
    for type in environments.flatMap(\.variables).compactMap(\.type) where !types.contains(type) { types.append(type) }
    return types
  }

  private func declaration(of type: ClientPlan.VariableType) -> EnumDeclaration {
    EnumDeclaration(
      documentation: DocComment("The values of a part of a server's URL."), access: .public, type.name,
      inheritance: ["String", "CaseIterable", "Sendable"],
      members: type.cases.map { .enumCase(EnumCaseDeclaration($0.name, rawValue: $0.rawValue.literal)) }
    )
  }

  private func function(of environment: ClientPlan.Environment) -> FunctionDeclaration {
    let origin: [ParameterDeclaration] =
      environment.isRelative ? [ParameterDeclaration(label: .named("at"), "origin", type: "String")] : []
    let origins: [DocComment.Parameter] =
      environment.isRelative
      ? [
        DocComment.Parameter("origin", "The scheme, the host and, if need be, the port, such as `https://example.com`.")
      ]
      : []
    let url: CodeBlock =
      environment.isRelative
      ? "origin: origin, template: \(literal: environment.url)" : "template: \(literal: environment.url)"
    let values: [CodeBlock] = environment.variables.map { variable in
      let value: CodeBlock = variable.type == nil ? "\(variable.name.property)" : "\(variable.name.property).rawValue"
      return "\(literal: variable.wireName): \(value)"
    }
    let dictionary: CodeBlock = values.isEmpty ? "[:]" : "[\(elements: values)]"
    let server: CodeBlock = "Server(\(arguments: [url, "variables: \(dictionary)"]))"
    return FunctionDeclaration(
      documentation: DocComment(
        Self.text(of: environment),
        parameters: origins
          + environment.variables.map { variable in
            DocComment.Parameter(
              variable.name, variable.documentation ?? "The part `{\(variable.wireName)}` of the URL.")
          }, returns: "The place.", throwing: "`ConfigurationError` when what comes of it is no URL of a server."),
      access: .public, modifiers: [.static], environment.name,
      parameters: origin + environment.variables.map(parameter),
      effects: Effects(throwing: .only("ConfigurationError")), returnType: "Environment",
      body: "try Environment(\(arguments: ["server: \(server)"]))")
  }

  private func parameter(for variable: ClientPlan.Variable) -> ParameterDeclaration {
    guard let type = variable.type,
      let value = type.cases.first(where: { $0.rawValue == .string(variable.defaultValue) })
    else {
      return ParameterDeclaration(variable.name, type: "String", defaultValue: "\(literal: variable.defaultValue)")
    }
    return ParameterDeclaration(variable.name, type: TypeName(type.name), defaultValue: ".\(value.name)")
  }
}

extension ClientPlan.Environment {
  /// Whether only a path is described.
  fileprivate var isRelative: Bool { !url.contains("://") && !url.hasPrefix("{") }

  /// Whether the URL is one, and not one for each choice of something.
  fileprivate var isFixed: Bool { !isRelative && variables.isEmpty }
}
