import SwiftSource

/// The file of the client: its environments, its initializers, and a method for every operation.
struct ClientFile {
  private let client: ClientPlan
  private let operations: [OperationPlan]

  /// Makes the file of a client of operations.
  init(client: ClientPlan, operations: [OperationPlan]) {
    self.client = client
    self.operations = operations
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: "#/paths"), imports: [FileHead.runtime] + transportImports,
      declarations: [.structure(declaration)] + (operations.isEmpty ? [] : [.extension(methods)]))
  }

  private var transportImports: [ImportDeclaration] {
    guard let transport = client.transport else { return [] }
    return [ImportDeclaration(transport.module, condition: transport.trait.map(CompilationCondition.flag))]
  }

  private var declaration: StructDeclaration {
    let stored = PropertyDeclaration(
      documentation: DocComment("What sends the operations."), access: .public, "apiClient", type: "APIClient",
      .variable())
    return StructDeclaration(
      documentation: DocComment("A client of \(client.title)."), access: .public, client.name,
      inheritance: ["GeneratedClient"],
      members: [.structure(ClientEnvironment(client.environments).declaration)] + credential + [.property(stored)]
        + ClientInitializers(client: client).declarations)
  }

  private var credential: [Declaration] {
    client.credentials.isEmpty ? [] : [.structure(ClientCredential(client.credentials).declaration)]
  }

  private var methods: ExtensionDeclaration {
    ExtensionDeclaration(TypeName(client.name), members: operations.map { .function(method(of: $0)) })
  }

  private func method(of operation: OperationPlan) -> FunctionDeclaration {
    let arguments: [CodeBlock] = operation.inputs.map { "\(label: $0.name): \($0.name)" }
    // A parameter of that name hides the method.
    let send: CodeBlock = operation.inputs.contains { $0.name == "send" } ? "self.send" : "send"
    let value: CodeBlock = "\(TypeName(operation.typeName))(\(arguments: arguments))"
    let call: CodeBlock = "try await \(send)(\(arguments: [value]))"
    return FunctionDeclaration(
      documentation: documentation(of: operation), attributes: operation.isDeprecated ? [Deprecation.attribute] : [],
      access: .public, operation.functionName,
      parameters: operation.inputs.map(\.outerDeclaration),
      effects: Effects(isAsync: true, throwing: .only(.named([operation.typeName, "CallError"]))),
      returnType: operation.outputType, body: operation.outputType == nil ? "_ = \(call)" : "\(call).value")
  }

  private func documentation(of operation: OperationPlan) -> DocComment {
    DocComment(
      operation.documentation.text,
      parameters: operation.inputs.map { DocComment.Parameter($0.name, $0.text) },
      returns: operation.outputType == nil ? nil : operation.onlyResult?.documentation ?? "The decoded response.",
      throwing: operation.failures.isEmpty
        ? "``\(operation.typeName)/CallError``; no failure is documented."
        : "``\(operation.typeName)/CallError``, with a documented failure in its `reason` or any other.")
  }
}
