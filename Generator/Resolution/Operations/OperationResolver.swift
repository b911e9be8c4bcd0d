import APIModel
import Diagnostics
import NodeTree
import OpenAPI

/// Works out the meaning of operations.
struct OperationResolver {
  let documents: DocumentSet

  /// The resolver of the schemas that operations use, which collects what was found wrong.
  var schemas: SchemaResolver

  /// Makes a resolver of a description's operations.
  init(documents: DocumentSet, schemas: SchemaResolver) {
    self.documents = documents
    self.schemas = schemas
  }

  /// The meaning of operations, in their order.
  ///
  /// An operation that needs what cannot be expressed yet is left out, and a warning names it.
  mutating func resolve(_ operations: [DeclaredOperation]) -> [Operation] {
    operations.compactMap { resolveOrLeaveOut($0) }
  }

  private mutating func resolveOrLeaveOut(_ declared: DeclaredOperation) -> Operation? {
    let collected: Diagnostics = schemas.diagnostics
    schemas.diagnostics = Diagnostics()
    let operation: Operation = resolve(declared)
    let found: [Diagnostic] = schemas.diagnostics.all
    schemas.diagnostics = collected
    let reasons: [Diagnostic] = found.filter(\.leavesOperationOut)
    for diagnostic in found where !diagnostic.leavesOperationOut { schemas.diagnostics.add(diagnostic) }
    guard let first = reasons.first else { return operation }
    let name: String = declared.object.operationID ?? "\(operation.method) \(operation.path.text)"
    let others: String = reasons.count > 1 ? ", and for \(reasons.count - 1) more reasons" : ""
    schemas.diagnostics.report(
      .operationLeftOut, "'\(name)' is left out: \(first.message)\(others)", at: first.location)
    return nil
  }

  private mutating func resolve(_ declared: DeclaredOperation) -> Operation {
    let object: OperationObject = declared.object
    let path: PathTemplate = resolvePath(declared.path, at: declared.pathLocation)
    return Operation(
      id: object.operationID, method: declared.method.rawValue.uppercased(), path: path,
      parameters: resolveParameters(of: declared, path: path), body: resolveBody(of: declared),
      responses: resolveResponses(of: declared),
      security: (object.security ?? documents.root.security)?.map { $0.schemes.map(\.key) },
      server: resolveServer(of: declared), links: resolveLinks(of: object), callbacks: resolveCallbacks(of: object),
      documentation: documentation(of: declared), location: object.location)
  }

  /// What is said about an operation, or about all those of its path.
  func documentation(of declared: DeclaredOperation) -> Documentation {
    let object: OperationObject = declared.object
    return Documentation(
      summary: object.summary ?? declared.items.lazy.compactMap(\.summary).first,
      description: object.description ?? declared.items.lazy.compactMap(\.description).first,
      isDeprecated: object.isDeprecated, external: Documentation.External(object.externalDocs))
  }

  // MARK: Parameters

  /// The parameters of an operation: those of the path items, each replaced by a nearer one of the same name and place,
  /// and then the operation's own.
  private mutating func resolveParameters(of declared: DeclaredOperation, path: PathTemplate) -> [Parameter] {
    var objects: [ParameterObject] = parameters(declared.object.parameters)
    for item in declared.items {
      let inherited: [ParameterObject] = parameters(item.parameters).filter { candidate in
        !objects.contains { $0.isSameParameter(as: candidate) }
      }
      objects = inherited + objects
    }
    var resolver = ParameterResolver(path: path, location: declared.object.location)
    return resolver.resolve(objects, with: &schemas)
  }

  /// The parameters of one list; a second one of a name and place is reported and left out.
  private mutating func parameters(_ list: [ReferenceOr<ParameterObject>]) -> [ParameterObject] {
    var parameters: [ParameterObject] = []
    for entry in list {
      guard let parameter = documents.find(entry, reporting: &schemas.diagnostics) else { continue }
      if parameters.contains(where: parameter.isSameParameter) {
        schemas.diagnostics.report(
          .pathParameter, "'\(parameter.name)' is declared twice: the first counts", at: entry.location)
      } else {
        parameters.append(parameter)
      }
    }
    return parameters
  }
}

extension ParameterObject {
  /// Whether two parameters are one: OpenAPI 3.1.1, section 4.8.12, tells them apart by name and place.
  fileprivate func isSameParameter(as other: ParameterObject) -> Bool {
    place == other.place && name.hasSameBytes(as: other.name)
  }
}

extension Diagnostic {
  /// Whether it says that an operation cannot be expressed, which is no reason to generate nothing.
  fileprivate var leavesOperationOut: Bool {
    switch id {
    case .unsupportedParameter, .unsupportedRequestBody, .unsupportedResponse, .unsupportedOperation, .pathTemplate:
      true
    default: false
    }
  }
}
