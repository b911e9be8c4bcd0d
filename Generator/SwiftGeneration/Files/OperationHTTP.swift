import APIModel
import SwiftSource

/// How an operation goes over HTTP.
struct OperationHTTP {
  private let operation: OperationPlan

  /// Makes the HTTP of an operation.
  init(operation: OperationPlan) {
    self.operation = operation
  }

  /// The conformance.
  var declaration: ExtensionDeclaration {
    ExtensionDeclaration(
      TypeName(operation.typeName), inheritance: ["APIOperation"],
      members: [.property(metadata), .function(encode), .function(decode)])
  }

  private var metadata: PropertyDeclaration {
    let arguments: [CodeBlock] = [
      "id: \(literal: operation.id)", "method: .\(method)", "path: \(literal: operation.path.text)",
    ]
    return PropertyDeclaration(
      documentation: DocComment("What is the same for every call."), access: .public, modifiers: [.static],
      "metadata", type: nil, .constant("OperationMetadata(\(arguments: arguments))"))
  }

  private var method: Identifier {
    guard let method = Identifier(validating: operation.method.lowercased()) else {
      preconditionFailure("OpenAPI's methods are words")
    }
    return method
  }

  // MARK: The request

  private var encode: FunctionDeclaration {
    FunctionDeclaration(
      documentation: DocComment("Writes the request."), access: .public, "encode",
      parameters: [ParameterDeclaration(label: .named("to"), "request", ownership: .inout, type: "OperationRequest")],
      body: """
        \(lines: operation.path.pieces.map(append))
        \(lines: mediaTypes.map { "request.accept(\(literal: $0))" })
        """)
  }

  private func append(_ piece: PathTemplate.Piece) -> CodeBlock {
    switch piece {
    case .literal(let text): return "request.appendPath(\(literal: PathEncoding.encoded(text)))"
    case .parameter(let name):
      guard let parameter = operation.parameters.first(where: { $0.wireName == name }) else { return CodeBlock() }
      return "request.appendPathParameter(\(literal: name), \(parameter.text))"
    }
  }

  /// The media type to ask for: the result's, or the first that a failure has.
  private var mediaTypes: [String] {
    let types: [String] = [operation.success.mediaType].compactMap { $0 } + operation.failures.compactMap(\.mediaType)
    return types.first.map { [$0] } ?? []
  }

  // MARK: The response

  private var decode: FunctionDeclaration {
    FunctionDeclaration(
      documentation: DocComment("Reads a response by its status."), access: .public, modifiers: [.static], "decode",
      parameters: [
        ParameterDeclaration(label: .omitted, "response", ownership: .borrowing, type: "OperationResponse")
      ],
      effects: Effects(throwing: .only("ResponseError")),
      returnType: TypeName("OperationOutcome", arguments: ["Output", "Failure"]),
      body: """
        switch response.status {
        \(lines: [successArm] + operation.failures.map(failureArm))
        default: .undocumented
        }
        """)
  }

  private var successArm: CodeBlock {
    let status: CodeBlock = "\(literal: operation.success.status)"
    guard operation.success.type != nil else { return "case \(status): .success(())" }
    let constraint: [CodeBlock] = operation.success.constraint.map { [$0.reference(from: "output")] } ?? []
    return "case \(status): .success(try response.json(\(arguments: constraint)))"
  }

  private func failureArm(_ failure: FailurePlan) -> CodeBlock {
    let constraint: [CodeBlock] = failure.constraint.map { [$0.reference(from: failure.name)] } ?? []
    return "case \(literal: failure.status): .failure(.\(failure.name)(response.errorBody(\(arguments: constraint))))"
  }
}

extension ParameterPlan {
  /// The value as text.
  fileprivate var text: CodeBlock {
    switch type.underlying {
    case .string: "\(name.property)"
    case .enumeration: "\(name.property).rawValue"
    default: "String(\(name.property))"
    }
  }
}
