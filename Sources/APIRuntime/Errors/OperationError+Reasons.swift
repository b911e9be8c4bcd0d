extension OperationError.Reason {
  /// What an error of a transport means to the call.
  init(_ error: TransportError) {
    switch error.reason {
    case .bodyTooLarge(let limit): self = .responseTooLarge(limit: limit)
    case .timedOut: self = .timedOut
    default: self = .transport(error)
    }
  }

  /// What a response that breaks the description means to the call.
  init(_ reason: ResponseError.Reason) {
    switch reason {
    case .unexpectedContentType(let type): self = .unexpectedContentType(type.map(MediaType.withoutParameters))
    case .invalid(let issues): self = .invalidResponse(issues)
    case .bodyNotCollected: self = .transport(TransportError(.other, message: "the body was not collected"))
    }
  }

  /// What it means to the call that there is no response.
  init(_ failure: ExchangeFailure) {
    switch failure {
    case .transport(let error): self.init(error)
    case .timedOut: self = .timedOut
    case .cancelled: self = .cancelled
    case .noAccessToken(let type): self = .noAccessToken(type)
    }
  }
}
