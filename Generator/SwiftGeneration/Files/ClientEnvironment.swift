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
      members: environments.map { .property(property(of: $0)) } + [
        .property(
          PropertyDeclaration(
            documentation: DocComment("The origin, and the path that every request's path is appended to."),
            access: .public, "server", type: "Server", .constant())),
        .initializer(initializer),
      ])
  }

  private func property(of environment: ClientPlan.Environment) -> PropertyDeclaration {
    PropertyDeclaration(
      documentation: DocComment("`\(environment.url)`"), access: .public, modifiers: [.static], environment.name,
      type: nil, .constant("Environment(server: Server(checked: \(literal: environment.url)))"))
  }

  private var initializer: InitializerDeclaration {
    InitializerDeclaration(
      documentation: DocComment("Makes a place of any other server."), access: .public,
      parameters: [ParameterDeclaration("server", type: "Server")], body: "self.server = server")
  }
}
