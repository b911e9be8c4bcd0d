import APIModel
import SwiftSource

/// The file of an operation: its inputs, its result, its failures, and how it goes over HTTP.
struct OperationFile {
  private let operation: OperationPlan

  /// Makes the file of an operation.
  init(operation: OperationPlan) {
    self.operation = operation
  }

  /// The file.
  var file: SwiftFile {
    let http = OperationHTTP(operation: operation)
    return SwiftFile(
      header: FileHead.header(source: operation.source), imports: [FileHead.runtime],
      declarations: [.structure(declaration), .extension(http.declaration)] + pages)
  }

  private var pages: [Declaration] {
    [OperationPages(operation: operation)?.declaration, OperationPolling(operation: operation)?.declaration]
      .compactMap { $0.map(Declaration.extension) }
  }

  private var declaration: StructDeclaration {
    StructDeclaration(
      documentation: operation.documentation, access: .public, operation.typeName,
      inheritance: ["Hashable", "Sendable"],
      members: operation.inputs.map { .property(property(of: $0)) } + [.initializer(initializer)] + body + [
        output, failure,
      ])
  }

  private func property(of input: InputPlan) -> PropertyDeclaration {
    PropertyDeclaration(
      documentation: input.comment, attributes: input.wrapper.map { [.wrapper(TypeName($0))] } ?? [], access: .public,
      input.name, type: input.type, .variable())
  }

  private var initializer: InitializerDeclaration {
    InitializerDeclaration(
      documentation: DocComment("Makes a call of its parameters, which are checked before anything is sent."),
      access: .public, parameters: operation.inputs.map(\.declaration),
      body: CodeBlock(operation.inputs.map { "self.\($0.name) = \($0.name)" }))
  }

  // MARK: Bodies

  /// The type of a body that may be written in several ways.
  private var body: [Declaration] {
    guard let body = operation.body, body.contents.count > 1 else { return [] }
    return [
      .enumeration(
        EnumDeclaration(
          documentation: DocComment("The ways in which the body can be written."), access: .public, "Body",
          inheritance: ["Hashable", "Sendable"],
          members: body.contents.map { contentCase($0, DocComment($0.sentAs)) }))
    ]
  }

  private func contentCase(_ content: ContentPlan, _ documentation: DocComment) -> Declaration {
    .enumCase(
      EnumCaseDeclaration(
        documentation: documentation, content.name, associatedValues: [AssociatedValue(content.typeName)]))
  }

  // MARK: Results

  private var output: Declaration {
    guard operation.hasOutputCases else { return .typeAlias(onlyOutput) }
    return .enumeration(
      EnumDeclaration(
        documentation: DocComment("The documented results."), attributes: [.nonexhaustive], access: .public, "Output",
        inheritance: operation.streamsResponse ? ["Sendable"] : ["Hashable", "Sendable"],
        members: operation.successes.flatMap(cases)))
  }

  private var onlyOutput: TypeAliasDeclaration {
    let success: SuccessPlan? = operation.successes.first
    return TypeAliasDeclaration(
      documentation: success.map { documentation(of: $0.statuses, $0.documentation) }
        ?? DocComment("The description documents no result."),
      access: .public, "Output", type: success?.contents.first?.typeName ?? "Void")
  }

  private func cases(of success: SuccessPlan) -> [Declaration] {
    guard !success.contents.isEmpty else {
      return [
        .enumCase(
          EnumCaseDeclaration(documentation: documentation(of: success.statuses, success.documentation), success.name))
      ]
    }
    return success.contents.map { content in
      let mediaType: String? = success.contents.count > 1 ? "As `\(content.mediaTypes[0])`." : nil
      let text: String = [success.documentation, mediaType].compactMap { $0 }.joined(separator: "\n\n")
      return contentCase(content, documentation(of: success.statuses, text.isEmpty ? nil : text))
    }
  }

  private var failure: Declaration {
    guard !operation.failures.isEmpty else {
      return .typeAlias(
        TypeAliasDeclaration(
          documentation: DocComment("The description documents no failure."), access: .public, "Failure",
          type: "Never"))
    }
    return .enumeration(
      EnumDeclaration(
        documentation: DocComment("The documented failures."), attributes: [.nonexhaustive], access: .public,
        "Failure", inheritance: ["Hashable", "Sendable"], members: operation.failures.map(failureCase)))
  }

  private func failureCase(_ failure: FailurePlan) -> Declaration {
    .enumCase(
      EnumCaseDeclaration(
        documentation: documentation(of: failure.statuses, failure.documentation), failure.name,
        associatedValues: [AssociatedValue(TypeName("ErrorBody", arguments: [failure.type]))]))
  }

  private func documentation(of statuses: Response.Statuses, _ text: String?) -> DocComment {
    let statuses: String =
      switch statuses {
      case .code(let code): "Status \(code)"
      case .range(let digit): "Status \(digit)00 to \(digit)99"
      case .other: "Any other status"
      }
    return DocComment(text.map { "\(statuses): \($0)" } ?? "\(statuses).")
  }
}
