import SwiftSource

/// The pages of an operation.
struct OperationPages {
  private let operation: OperationPlan
  private let pages: PagesPlan

  /// Makes the pages of an operation; nil when it has none.
  init?(operation: OperationPlan) {
    guard let pages = operation.pages else { return nil }
    self.operation = operation
    self.pages = pages
  }

  /// The conformance.
  var declaration: ExtensionDeclaration {
    ExtensionDeclaration(
      TypeName(operation.typeName), inheritance: ["PagedOperation"], members: [.function(items), .function(next)])
  }

  private var items: FunctionDeclaration {
    let value: CodeBlock = "page\(pages.items.properties)"
    return FunctionDeclaration(
      documentation: DocComment("The items of a page."), access: .public, modifiers: [.static], "items",
      parameters: [ParameterDeclaration(label: .named("of"), "page", type: "Output")],
      returnType: .array(pages.item), body: pages.items.isOptional ? "\(value) ?? []" : value)
  }

  private var next: FunctionDeclaration {
    FunctionDeclaration(
      documentation: DocComment("How the page after one is asked for; nil when there is none."), access: .public,
      "next",
      parameters: [
        ParameterDeclaration(label: .named("after"), "page", type: TypeName("Response", arguments: ["Output"]))
      ],
      returnType: .optional(TypeName("NextPage", arguments: [TypeName(operation.typeName)])),
      body: "next(\(arguments: arguments))")
  }

  private var arguments: [CodeBlock] {
    switch pages.continuation {
    case .cursor(let parameter, let member):
      ["from: page.value\(member.properties)", "by: \\.\(parameter)"]
    case .number(let parameter, let first): ["after: page", "first: \(literal: first)", "by: \\.\(parameter)"]
    case .offset(let parameter): ["after: page", "byOffset: \\.\(parameter)"]
    case .link: ["byLinkOf: page"]
    }
  }
}
