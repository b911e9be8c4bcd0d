import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

/// Plans one operation: its inputs, its results and its documented failures.
struct OperationPlanner {
  /// The operation.
  let operation: Operation

  /// What the configuration says.
  let configuration: GeneratorConfiguration

  /// Makes a planner of an operation.
  init(operation: Operation, configuration: GeneratorConfiguration) {
    self.operation = operation
    self.configuration = configuration
  }

  /// Plans the operation; the types that stand inline in it become models.
  func plan(with models: inout ModelPlanner) -> OperationPlan {
    let id: String = operation.idOrPlace
    let configured: Configured<String>? = configuration.operations[id]
    let type: Identifier = models.namer.type(
      for: configured?.value ?? id, configured: nil, at: operation.location, reporting: &models.diagnostics)
    let function: Identifier = models.namer.function(
      for: id, configured: configured, making: type, at: operation.location, reporting: &models.diagnostics)
    let parameters: [ParameterPlan] = parameters(of: type, with: &models)
    return OperationPlan(
      id: id, typeName: type, functionName: function, source: operation.location.reference,
      method: operation.method, path: operation.path, parameters: parameters,
      body: body(of: type, beside: parameters, with: &models), successes: successes(of: type, with: &models),
      failures: failures(of: type, with: &models), documentation: documentation,
      isDeprecated: operation.documentation.isDeprecated,
      retries: configuration.retries[id]?.value ?? OperationRetries())
  }

  private var documentation: DocComment {
    let server: String? = operation.server.map { "Served at `\($0)`, which gets the client's credentials, too." }
    let said: Documentation = operation.documentation
    let parts: [String] = [said.summary, said.description, said.external?.note, server].compactMap { $0 }
    return DocComment(
      (parts + further + ["`\(operation.method) \(operation.path.text)`"]).joined(separator: "\n\n"))
  }

  /// What follows a call, a paragraph each.
  private var further: [String] {
    operation.links.map { link in
      "The response leads to `\(link.target)` (`\(link.name)`)" + (link.description.map { ": \($0)" } ?? ".")
    }
      + operation.callbacks.map { callback in
        "The API calls `\(callback.target)` (`\(callback.name)`)" + (callback.description.map { ": \($0)" } ?? ".")
      }
  }

  // MARK: Parameters

  /// The parameters: those of the path in its order, and then all others in the description's.
  private func parameters(of type: Identifier, with models: inout ModelPlanner) -> [ParameterPlan] {
    let inPath: [Parameter] = operation.path.parameterNames.compactMap { name in
      operation.parameters.first { $0.position == .path && $0.name == name }
    }
    var table = NameTable(of: "parameter")
    var taken: [Identifier: Parameter.Position] = [:]
    return (inPath + operation.parameters.filter { $0.position != .path }).map { parameter in
      let derived: Identifier = name(of: parameter, besides: taken, with: &models)
      let name: Identifier = table.claim(
        derived, for: parameter.name, at: parameter.location, reporting: &models.diagnostics)
      taken[name] = parameter.position
      let value: ValuePlan = models.value(of: parameter.schema, at: Place(owner: type, name: parameter.name))
      return ParameterPlan(
        wireName: parameter.name, name: name, position: parameter.position, serialization: parameter.serialization,
        type: value.type, isOptional: parameter.position != .path && (!parameter.isRequired || value.isNullable),
        constraint: constraint(on: parameter, value: value, with: models),
        isDeprecated: parameter.documentation.isDeprecated || parameter.schema.documentation.isDeprecated,
        documentation: documentation(of: parameter))
    }
  }

  /// What is said about a parameter; its examples may be those of its schema.
  private func documentation(of parameter: Parameter) -> String? {
    var said: Documentation = parameter.documentation
    if said.examples.isEmpty { said.examples = parameter.schema.documentation.examples }
    said.external = parameter.schema.documentation.external
    return said.text(or: "The parameter `\(parameter.name)`.")
  }

  /// The name of a parameter; one that has the name of one in another place begins with its own place.
  private func name(
    of parameter: Parameter, besides taken: [Identifier: Parameter.Position], with models: inout ModelPlanner
  ) -> Identifier {
    let name: Identifier = models.namer.member(for: parameter.name, configured: nil, reporting: &models.diagnostics)
    guard let other = taken[name], other != parameter.position else { return name }
    return models.namer.member(
      for: "\(parameter.position.rawValue)_\(parameter.name)", configured: nil, reporting: &models.diagnostics)
  }

  /// What is asked of a parameter: what its schema says, and what the configuration says of the schema's title.
  private func constraint(
    on parameter: Parameter, value: ValuePlan, with models: ModelPlanner
  ) -> ConstraintPlan? {
    let schema: Schema = models.target(of: parameter.schema)
    guard let title = parameter.schema.title ?? schema.title, configuration.titles[title]?.value == .format,
      title == StringSchema.Format.uuid.rawValue, case .string(let string) = schema.kind
    else { return value.constraint }
    if let assertions = parameter.schema.assertions ?? schema.assertions {
      let format = Assertion.string(StringSchema(format: .uuid))
      return .schema(Assertions(source: assertions.source, assertions.all + [format]))
    }
    var asserted: StringSchema = string
    asserted.format = .uuid
    return .string(asserted, source: schema.source)
  }

  // MARK: The body

  private func body(
    of type: Identifier, beside parameters: [ParameterPlan], with models: inout ModelPlanner
  ) -> BodyPlan? {
    guard let body = operation.body else { return nil }
    let taken: Set<Identifier> = Set(parameters.map(\.name))
    let names: [Identifier] = ["body", "requestBody", "body_"]
    return BodyPlan(
      name: names.first { !taken.contains($0) } ?? "requestBody_",
      contents: ContentPlanner(isRequest: true, owner: type, role: "body").plan(body.contents, with: &models),
      isOptional: !body.isRequired, documentation: body.documentation.text)
  }
}

extension Operation {
  /// The `operationId`, or the method and path when the description gives none: what the configuration names it by.
  var idOrPlace: String { id ?? "\(method.lowercased()) \(path.text)" }
}

extension ValuePlan {
  /// The type of a value that is there, `null` or not.
  var typeName: TypeName {
    isNullable ? .optional(type.typeName) : type.typeName
  }
}
