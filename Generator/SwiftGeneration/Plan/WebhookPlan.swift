package import SwiftSource

/// The type of a request that the API sends to the app.
package struct WebhookPlan: Sendable {
  /// The name of the type.
  package var typeName: Identifier

  /// The name of the webhook in the description.
  package var wireName: String

  /// The type of the body; nil when there is none that a type says.
  package var body: TypeName?

  /// Where the description declares it, as an RFC 6901 pointer in a URI fragment.
  package var source: String

  /// What the description says about it.
  package var documentation: DocComment
}
