import SwiftSource

/// The file of a request that the API sends to the app.
struct WebhookFile {
  private let webhook: WebhookPlan

  /// Makes the file of a webhook.
  init(webhook: WebhookPlan) {
    self.webhook = webhook
  }

  /// The file.
  var file: SwiftFile {
    SwiftFile(
      header: FileHead.header(source: webhook.source),
      imports: [FileHead.runtime] + (webhook.body == nil ? [] : [FileHead.jsonCoding]),
      declarations: [.enumeration(declaration)])
  }

  private var declaration: EnumDeclaration {
    EnumDeclaration(
      documentation: webhook.documentation, access: .public, webhook.typeName, inheritance: ["APIWebhook"],
      members: [.typeAlias(body), .property(name)])
  }

  private var body: TypeAliasDeclaration {
    TypeAliasDeclaration(
      documentation: DocComment(webhook.body == nil ? "No body that a type says." : "What the body holds."),
      access: .public, "Body", type: webhook.body ?? "Void")
  }

  private var name: PropertyDeclaration {
    PropertyDeclaration(
      documentation: DocComment("The name in the description."), access: .public, modifiers: [.static], "name",
      type: "String", .constant("\(literal: webhook.wireName)"))
  }
}
