/// Where an operation is served that is not served where the rest of its API is.
package struct OperationServerPlan: Sendable {
  /// The URL of the server.
  package var url: String

  /// The URLs of the API's servers, instead of which it is called.
  package var replaced: [String]
}
