/// An operation whose result takes time: it is called again until its result is the last one.
///
/// Generated code conforms where `generator.yaml` says which result is the last one. `GeneratedClient.results(of:)`
/// reads one after another.
public protocol PolledOperation: APIOperation {
  /// How long to wait before the next call, unless the server says.
  static var pollingInterval: Duration { get }

  /// Whether no other result follows.
  static func isLast(_ result: Output) -> Bool
}

@_spi(Generated)
extension PolledOperation {
  /// Whether a value, if there is one, is one of some.
  public static func isOne(_ value: String?, of values: [String]) -> Bool {
    value.map(values.contains) ?? false
  }
}

/// The results of an operation that takes time, up to the last one.
///
/// ```swift
/// for try await state in client.results(of: GetJob(id: id)) { show(state.value.progress) }
/// ```
/// Every result is a call of its own, with its deadline and retries. Between two there is the wait that the server asks
/// for with `Retry-After`, at most a minute, or else the one of the operation.
public struct PolledResults<Operation: PolledOperation>: AsyncSequence, Sendable {
  /// A result with its status and fields.
  public typealias Element = Response<Operation.Output>
  /// What a call of the operation throws; the results end with it.
  public typealias Failure = OperationError<Operation.Failure>

  /// The longest wait that a server can ask for.
  static var longestWait: Duration { .seconds(60) }

  /// What sends the calls.
  let client: APIClient
  /// The call.
  let operation: Operation
  /// How the calls behave; nil for the options of the client.
  let options: ClientOptions?

  /// Starts calling.
  public func makeAsyncIterator() -> Iterator {
    Iterator(results: self)
  }

  /// Reads the results in order.
  public struct Iterator: AsyncIteratorProtocol {
    private let results: PolledResults
    private var wait: Duration?
    private var isOver = false

    /// Makes an iterator that has called nothing.
    fileprivate init(results: PolledResults) {
      self.results = results
    }

    /// The next result; nil after the last one.
    public mutating func next() async throws(OperationError<Operation.Failure>) -> Response<Operation.Output>? {
      try await next(isolation: #isolation)
    }

    /// The next result; nil after the last one.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(OperationError<Operation.Failure>) -> Response<Operation.Output>? {
      guard !isOver else { return nil }
      isOver = true
      let client = results.client
      if let wait, (try? await client.connection.timer.time.sleep(for: wait)) == nil {
        throw OperationError(.cancelled, operation: Operation.metadata)
      }
      let result = try await client.send(results.operation, options: results.options)
      let asked = RetryAfter(result.headerFields)?.delay ?? Operation.pollingInterval
      wait = Swift.min(asked, PolledResults.longestWait)
      isOver = Operation.isLast(result.value)
      return result
    }
  }
}

extension GeneratedClient {
  /// The results of an operation that takes time, up to the last one.
  ///
  /// - Parameters:
  ///   - operation: The call.
  ///   - options: How each call behaves; nil for the options of the client.
  /// - Returns: The results; nothing is sent before they are read.
  public func results<Operation: PolledOperation>(
    of operation: Operation, options: ClientOptions? = nil
  ) -> PolledResults<Operation> {
    PolledResults(client: apiClient, operation: operation, options: options)
  }
}
