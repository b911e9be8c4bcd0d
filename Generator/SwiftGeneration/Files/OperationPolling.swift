import SwiftSource

/// When an operation whose result takes time has its last one.
struct OperationPolling {
  private let operation: OperationPlan
  private let polling: PollingPlan

  /// Makes what is said of an operation; nil when its result takes no time.
  init?(operation: OperationPlan) {
    guard let polling = operation.polling else { return nil }
    self.operation = operation
    self.polling = polling
  }

  /// The conformance.
  var declaration: ExtensionDeclaration {
    ExtensionDeclaration(
      TypeName(operation.typeName), inheritance: ["PolledOperation"], members: [.property(interval), .function(isLast)])
  }

  private var interval: PropertyDeclaration {
    PropertyDeclaration(
      documentation: DocComment("How long to wait before the next call, unless the server says."), access: .public,
      modifiers: [.static], "pollingInterval", type: "Duration", .constant(".seconds(\(literal: polling.interval))"))
  }

  private var isLast: FunctionDeclaration {
    FunctionDeclaration(
      documentation: DocComment("Whether no other result follows."), access: .public, modifiers: [.static], "isLast",
      parameters: [ParameterDeclaration(label: .omitted, "result", type: "Output")], returnType: "Bool",
      body: "isOne(\(arguments: [value, "of: [\(elements: polling.values.map { "\(literal: $0)" })]"]))")
  }

  private var value: CodeBlock {
    let value: CodeBlock = "result\(polling.member.properties)"
    return switch polling.member.type.underlying {
    case .enumeration: polling.member.isOptional ? "\(value)?.rawValue" : "\(value).rawValue"
    case .boolean: polling.member.isOptional ? "\(value)?.description" : "\(value).description"
    default: value
    }
  }
}
