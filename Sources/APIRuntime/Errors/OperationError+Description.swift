extension OperationError: CustomStringConvertible, CustomDebugStringConvertible {
  /// The operation, what happened and what to do about it, on one line; never a value, a field or a body.
  public var description: String {
    let attempts = attempts > 1 ? "\(attempts) attempts" : nil
    let notes = [attempts, response?.description].compactMap(\.self).joined(separator: ", ")
    return notes.isEmpty ? "\(operation.id): \(reason)" : "\(operation.id): \(reason) [\(notes)]"
  }

  /// The same as `description`.
  public var debugDescription: String { description }
}

extension OperationError.Reason: CustomStringConvertible, CustomDebugStringConvertible {
  /// What happened and what to do about it, on one line.
  public var description: String {
    switch self {
    case .documented(let failure):
      "the server answered \(Self.caseName(of: failure)); see the documented failure for its body"
    case .undocumented: "the server answered with an undocumented status; see the response"
    case .unexpectedContentType(let type):
      "expected JSON, found \(type.map { "\(SingleLine($0))" } ?? "no content type"); check the base URL"
    case .invalidRequest(let issues):
      "nothing was sent, correct the request: \(IssueSummary.line(issues, count: issues.count))"
    case .invalidResponse(let issues):
      "the response breaks the API's description: \(IssueSummary.line(issues, count: issues.count))"
    case .responseTooLarge(let limit):
      "the body is larger than \(limit) bytes; if that is expected, raise the option maximumBodyBytes, and for a"
        + " compressed body the transport's maximumDecompressedBytes"
    case .transport(let error): "\(error)"
    case .timedOut: "the time passed; raise the option deadline or attemptTimeout, or try again later"
    case .cancelled: "the task was cancelled"
    case .missingCredential(let lists):
      "nothing was sent, give the client the credentials of "
        + lists.map { $0.joined(separator: " and ") }.joined(separator: ", or of ")
    case .noAccessToken(let type): "the provider of access tokens failed with \(type)"
    }
  }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// The name of an enum's case, without what it holds.
  private static func caseName(of failure: Failure) -> String {
    Mirror(reflecting: failure).children.first?.label ?? "with a documented failure"
  }
}
