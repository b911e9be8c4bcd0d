import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

/// Plans the types of the requests that the API sends.
struct WebhookPlanner {
  /// What the configuration says.
  let configuration: GeneratorConfiguration

  /// Plans a webhook; the types that stand inline in its body become models.
  func plan(_ webhook: Webhook, with models: inout ModelPlanner) -> WebhookPlan {
    let type: Identifier = models.namer.type(
      for: configuration.operations[webhook.idOrName]?.value ?? webhook.idOrName, configured: nil,
      at: webhook.location, reporting: &models.diagnostics)
    return WebhookPlan(
      typeName: type, wireName: webhook.name, body: body(of: webhook, named: type, with: &models),
      source: webhook.location.reference, documentation: documentation(of: webhook))
  }

  private func body(of webhook: Webhook, named type: Identifier, with models: inout ModelPlanner) -> TypeName? {
    guard let content = webhook.contents.first(where: { $0.format == .json }) else {
      if let other = webhook.contents.first {
        models.diagnostics.report(
          .notGenerated, "the webhook '\(webhook.name)' sends '\(other.mediaType)': no type is generated for its body",
          at: webhook.location)
      }
      return nil
    }
    return models.value(of: content.schema, at: Place(owner: type, name: "body")).typeName
  }

  private func documentation(of webhook: Webhook) -> DocComment {
    let said: Documentation = webhook.documentation
    let deprecation: String? = said.isDeprecated ? Deprecation.text : nil
    let parts: [String] = [said.summary, said.description, deprecation, said.external?.note].compactMap { $0 }
    return DocComment(
      (parts + ["The API sends it to the app: `\(webhook.method)`, `\(webhook.name)`."]).joined(separator: "\n\n"))
  }
}

extension Webhook {
  /// The `operationId`, or the webhook's name when the description gives none: what the configuration names it by.
  var idOrName: String { id ?? name }
}
