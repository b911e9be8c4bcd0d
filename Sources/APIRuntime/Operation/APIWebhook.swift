/// A request that the API sends, and the app receives with a server of its own.
///
/// ```swift
/// let event = try OrderNotification.Body(json: requestBody)          // checked against the description
/// ```
///
/// - SeeAlso: OpenAPI 3.1.1, section 4.8.1.
public protocol APIWebhook {
  /// What the request's body holds; `Void` when the description gives no type to it.
  associatedtype Body

  /// The name of the webhook in the description.
  static var name: String { get }
}
