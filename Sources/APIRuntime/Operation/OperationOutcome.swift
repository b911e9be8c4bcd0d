/// What a response means to its operation.
public enum OperationOutcome<Output: Sendable, Failure: Hashable & Sendable>: Sendable {
  /// The operation succeeded.
  case success(Output)
  /// The operation failed in a way that the API's description names.
  case failure(Failure)
  /// The description does not name the status.
  case undocumented
}

extension OperationOutcome: Equatable where Output: Equatable {}
extension OperationOutcome: Hashable where Output: Hashable {}
