/// What the configuration says about sending an operation's request again.
package struct OperationRetries: Hashable, Sendable {
  /// Statuses of failures that may be over when the request is sent again, beside those of the client's policy, as they
  /// were written.
  package var statuses: [Int]

  /// Whether sending the request twice does what sending it once does; nil when the method tells.
  package var isIdempotent: Bool?

  /// Makes retries of their parts.
  package init(statuses: [Int] = [], isIdempotent: Bool? = nil) {
    self.statuses = statuses
    self.isIdempotent = isIdempotent
  }
}
