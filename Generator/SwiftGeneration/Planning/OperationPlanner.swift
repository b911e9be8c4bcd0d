import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

/// Plans one operation: its inputs, its result and its documented failures.
struct OperationPlanner {
  private let operation: Operation
  private let configuration: GeneratorConfiguration

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
    return OperationPlan(
      id: id, typeName: type, functionName: function, source: operation.location.reference,
      method: operation.method, path: operation.path, parameters: parameters(of: type, with: &models),
      success: success(of: type, with: &models), failures: failures(of: type, with: &models),
      documentation: documentation, isDeprecated: operation.documentation.isDeprecated)
  }

  private var documentation: DocComment {
    let parts: [String] = [operation.documentation.summary, operation.documentation.description].compactMap { $0 }
    return DocComment((parts + ["`\(operation.method) \(operation.path.text)`"]).joined(separator: "\n\n"))
  }

  // MARK: Parameters

  /// The parameters of the path in its order.
  private func parameters(of type: Identifier, with models: inout ModelPlanner) -> [ParameterPlan] {
    let names: [String] = operation.path.parameterNames
    let ordered: [Parameter] = names.compactMap { name in operation.parameters.first { $0.name == name } }
    var table = NameTable(of: "parameter")
    return ordered.map { parameter in
      let derived: Identifier = models.namer.member(
        for: parameter.name, configured: nil, reporting: &models.diagnostics)
      let name: Identifier = table.claim(
        derived, for: parameter.name, at: parameter.location, reporting: &models.diagnostics)
      let value: ValuePlan = models.value(of: parameter.schema, at: Place(owner: type, name: parameter.name))
      return ParameterPlan(
        wireName: parameter.name, name: name, type: value.type,
        constraint: constraint(on: parameter, value: value, with: models),
        isDeprecated: parameter.documentation.isDeprecated || parameter.schema.documentation.isDeprecated,
        documentation: parameter.documentation.text)
    }
  }

  /// What is asked of a parameter: what its schema says, and what the configuration says of the schema's title.
  private func constraint(
    on parameter: Parameter, value: ValuePlan, with models: ModelPlanner
  ) -> ConstraintPlan? {
    let schema: Schema = models.target(of: parameter.schema)
    guard let title = parameter.schema.title ?? schema.title, configuration.titles[title]?.value == .format,
      title == StringSchema.Format.uuid.rawValue, case .string(let string) = schema.kind
    else { return value.constraint }
    var asserted: StringSchema = string
    asserted.format = .uuid
    return .string(asserted, source: schema.source)
  }

  // MARK: Responses

  private func success(of type: Identifier, with models: inout ModelPlanner) -> SuccessPlan {
    let responses: [Response] = operation.responses.filter(\.isSuccess)
    guard let response = responses.first, responses.count == 1 else {
      models.diagnostics.report(
        .unsupportedResponse, "an operation needs exactly one response with a status from 200 to 299",
        at: operation.location)
      return SuccessPlan(status: 200, type: nil, constraint: nil, mediaType: nil, documentation: nil)
    }
    let body: ValuePlan? = response.content.map { content in
      models.value(of: content.schema, at: Place(owner: type, name: "output"))
    }
    return SuccessPlan(
      status: response.status, type: body.map(\.typeName), constraint: body?.constraint,
      mediaType: response.content?.mediaType,
      documentation: response.documentation.text)
  }

  private func failures(of type: Identifier, with models: inout ModelPlanner) -> [FailurePlan] {
    operation.responses.filter { !$0.isSuccess }.map { response in
      let name: Identifier = StatusNames.name(of: response.status)
      let body: ValuePlan = failureBody(of: response, at: Place(owner: type, name: name.text), with: &models)
      return FailurePlan(
        status: response.status, name: name, type: body.typeName, constraint: body.constraint, mediaType: response.content?.mediaType, documentation: response.documentation.text)
    }
  }

  /// What a failure's body is.
  ///
  /// A schema without members says nothing that could be decoded: the JSON is kept as it is, whatever its kind.
  private func failureBody(of response: Response, at place: Place, with models: inout ModelPlanner) -> ValuePlan {
    guard let schema = response.content?.schema, !schema.isFree else { return ValuePlan(type: .json, isNullable: false) }
    return models.value(of: schema, at: place)
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

extension Schema {
  /// Whether the schema declares no member and limits none.
  fileprivate var isFree: Bool {
    guard case .map(let map) = kind, case .any = map.values.kind else { return false }
    return assertions == nil && map.minProperties == nil && map.maxProperties == nil
  }
}
