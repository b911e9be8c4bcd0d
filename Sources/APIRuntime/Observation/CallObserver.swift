/// Watches the calls of a client: what logs, metrics and traces are made of.
///
/// Name observers in `ClientOptions.observers`. What they are told never holds a value of a request or a response: no
/// token, no body, no value of a path, a query or a field. A client without observers does nothing for them.
public protocol CallObserver: Sendable {
  /// Begins to watch a call; runs on the task of the caller, before the request is made.
  ///
  /// - Parameter call: What is called, and where.
  /// - Returns: What is told of the call; nil to watch nothing of it.
  func observe(_ call: ObservedCall) -> (any CallObservation)?
}
