/// What sending a request once gave.
///
/// It passes through many hands, so that one reference is cheaper than its parts.
final class Attempt: Sendable {
  /// The response, or why there is none.
  let outcome: ExchangeResult.Outcome
  /// The token of a provider that was sent; nil when none was.
  let token: BearerToken?
  /// Whether the request was handed to the transport.
  let wasSent: Bool

  /// Makes an attempt that gave `outcome`.
  init(_ outcome: ExchangeResult.Outcome, token: BearerToken? = nil, wasSent: Bool = true) {
    self.outcome = outcome
    self.token = token
    self.wasSent = wasSent
  }

  /// Whether the server refused a token that its provider may replace.
  var isRefused: Bool {
    if token != nil, case .response(let response) = outcome { response.status == 401 } else { false }
  }
}
