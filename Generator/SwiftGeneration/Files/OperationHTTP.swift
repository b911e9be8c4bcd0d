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
    let streams: [CodeBlock] = operation.streamsResponse ? ["streamsResponse: true"] : []
    let security: [CodeBlock] = operation.security.map { ["security: [\(elements: $0.map(\.literal))]"] } ?? []
    let arguments: [CodeBlock] =
      ["id: \(literal: operation.id)", "method: .\(method)", "path: \(literal: operation.path.text)"] + retries
      + streams + security + server
    return PropertyDeclaration(
      documentation: DocComment("What is the same for every call."), access: .public, modifiers: [.static],
      "metadata", type: nil, .constant("OperationMetadata(\(arguments: arguments))"))
  }

  /// Where the operation is served, when that is a place of its own.
  private var server: [CodeBlock] {
    guard let server = operation.server else { return [] }
    let replaced: [CodeBlock] = server.replaced.map { "\(literal: $0)" }
    let arguments: [CodeBlock] = ["checked: \(literal: server.url)", "insteadOf: [\(elements: replaced)]"]
    return ["server: OperationServer(\(arguments: arguments))"]
  }

  /// What the configuration says about sending the request again.
  private var retries: [CodeBlock] {
    let statuses: [CodeBlock] = operation.retries.statuses.sorted().map { "\(literal: $0)" }
    return (operation.retries.isIdempotent.map { ["isIdempotent: \(literal: $0)"] } ?? [])
      + (statuses.isEmpty ? [] : ["transientStatuses: [\(elements: statuses)]"])
  }

  private var method: Identifier {
    guard let method = Identifier(validating: operation.method.lowercased()) else {
      preconditionFailure("OpenAPI's methods are words")
    }
    return method
  }

  // MARK: The request

  private var encode: FunctionDeclaration {
    let others: [ParameterPlan] = operation.parameters.filter { $0.position != .path }
    return FunctionDeclaration(
      documentation: DocComment("Writes the request."), access: .public, "encode",
      parameters: [ParameterDeclaration(label: .named("to"), "request", ownership: .inout, type: "OperationRequest")],
      body: """
        \(lines: operation.path.pieces.map(append))
        \(lines: others.map(\.call))
        \(lines: accept)
        \(lines: operation.body.map(\.calls) ?? [])
        """)
  }

  private func append(_ piece: PathTemplate.Piece) -> CodeBlock {
    switch piece {
    case .literal(let text): return "request.appendPath(\(literal: PathEncoding.encoded(text)))"
    case .parameter(let name):
      guard let parameter = operation.parameters.first(where: { $0.position == .path && $0.wireName == name }) else {
        return CodeBlock()
      }
      return parameter.call
    }
  }

  /// The call that asks for the media types of results, and then for those of failures.
  private var accept: [CodeBlock] {
    let all: [String] =
      operation.successes.flatMap(\.contents).flatMap(\.mediaTypes) + operation.failures.flatMap(\.mediaTypes)
    var types: [String] = []
    for type in all where !types.contains(type) { types.append(type) }
    return types.isEmpty ? [] : ["request.accept(\(arguments: types.map { "\(literal: $0)" }))"]
  }

  // MARK: The response

  private var decode: FunctionDeclaration {
    let failures: [FailurePlan] = operation.failures
    let codes: [CodeBlock] =
      operation.successes.filter(\.statuses.isCode).map(successArm)
      + failures.filter(\.statuses.isCode).map(failureArm)
    let ranges: [CodeBlock] =
      operation.successes.filter { !$0.statuses.isCode }.map(successArm)
      + failures.filter { !$0.statuses.isCode }.map(failureArm)
    let isComplete: Bool = failures.contains { $0.statuses == .other }
    return FunctionDeclaration(
      documentation: DocComment("Reads a response by its status."), access: .public, modifiers: [.static], "decode",
      parameters: [
        ParameterDeclaration(label: .omitted, "response", ownership: .borrowing, type: "OperationResponse")
      ],
      effects: Effects(throwing: .only("ResponseError")),
      returnType: TypeName("OperationOutcome", arguments: ["Output", "Failure"]),
      body: """
        switch response.status {
        \(lines: codes + ranges + (isComplete ? [] : ["default: .undocumented"]))
        }
        """)
  }

  private func successArm(_ success: SuccessPlan) -> CodeBlock {
    let label: CodeBlock = success.statuses.label
    guard success.contents.count > 1 else {
      guard let content = success.contents.first else {
        return operation.hasOutputCases ? "\(label): .success(.\(success.name))" : "\(label): .success(())"
      }
      return "\(label): \(result(content))"
    }
    let ranges: [CodeBlock] = success.contents.flatMap(\.mediaTypes).map { "\(literal: $0)" }
    return """
      \(label):
        switch try response.content(among: \(arguments: ranges)) {
        \(lines: contentArms(of: success))
        }
      """
  }

  /// One arm for each content: for the indices of its media types among all.
  private func contentArms(of success: SuccessPlan) -> [CodeBlock] {
    var index = 0
    return success.contents.enumerated().map { position, content in
      let first: Int = index
      index += content.mediaTypes.count
      guard position < success.contents.count - 1 else { return "default: \(result(content))" }
      return content.mediaTypes.count == 1
        ? "case \(literal: first): \(result(content))"
        : "case \(literal: first)...\(literal: index - 1): \(result(content))"
    }
  }

  private func result(_ content: ContentPlan) -> CodeBlock {
    let constraint: [CodeBlock] =
      content.constraint.map { [$0.reference(from: operation.constraintName(ofResult: content))] } ?? []
    let value: CodeBlock =
      switch content.format {
      case .json: "try response.json(\(arguments: constraint))"
      case .text: "try response.string(\(arguments: constraint))"
      case .events: "try response.events(\(content.elementDecoder(constraint)))"
      case .lines: "try response.jsonLines(\(content.elementDecoder(constraint)))"
      case .bytes, .form, .multipart: "try response.byteStream()"
      }
    return operation.hasOutputCases ? ".success(.\(content.name)(\(value)))" : ".success(\(value))"
  }

  private func failureArm(_ failure: FailurePlan) -> CodeBlock {
    let constraint: [CodeBlock] =
      failure.constraint.map { [$0.reference(from: operation.constraintName(of: failure))] } ?? []
    let value: CodeBlock =
      switch failure.format {
      case .json: "response.errorBody(\(arguments: constraint))"
      case .text: "response.errorString()"
      case .bytes, .form, .multipart, .events, .lines: "response.errorBytes()"
      }
    return "\(failure.statuses.label): .failure(.\(failure.name)(\(value)))"
  }
}

extension [String] {
  /// The array as it is written.
  fileprivate var literal: CodeBlock { "[\(elements: map { "\(literal: $0)" })]" }
}

extension ContentPlan {
  /// Whether one value of a stream is text as it is.
  private var isText: Bool { format == .events && element == "String" }

  /// How one value of a stream is read, as a value of the runtime's.
  fileprivate func elementDecoder(_ constraint: [CodeBlock]) -> CodeBlock {
    guard isText else { return ".json(\(arguments: constraint))" }
    return constraint.isEmpty ? ".text" : ".text(\(arguments: constraint))"
  }
}

extension Response.Statuses {
  /// Whether one status is meant.
  fileprivate var isCode: Bool {
    if case .code = self { true } else { false }
  }

  /// The label of the statuses in a `switch`.
  fileprivate var label: CodeBlock {
    switch self {
    case .code(let code): "case \(literal: code)"
    case .range(let digit): "case \(literal: digit * 100)...\(literal: digit * 100 + 99)"
    case .other: "default"
    }
  }
}
