public import APIRuntime
import Synchronization

/// A transport in memory: answers requests from a script, and records what it was sent.
///
/// ```swift
/// let transport = try ScriptedTransport(.status(503), .json(ConnectionResponse.fixture))
/// let client = try BitGoNetworkClient(.test, accessToken: "token", transport: transport)
/// let connection = try await client.getClientConnection(enterpriseID: "e", connectionID: id).connection
/// #expect(transport.requests.map(\.path) == [path, path])
/// ```
public final class ScriptedTransport: HTTPTransport {
  private let clock: any Clock<Duration>
  private let answer: @Sendable (RecordedRequest, _ number: Int) -> ScriptedAnswer
  private let recorded = Mutex<[RecordedRequest]>([])

  /// Makes a transport that gives answers in order, and the last one again and again.
  ///
  /// - Parameters:
  ///   - answers: What comes of the first request, of the second, and so on.
  ///   - clock: What delays are measured on; `ManualClock` stands still until a test moves it.
  public convenience init(_ answers: ScriptedAnswer..., clock: any Clock<Duration> = ContinuousClock()) {
    precondition(!answers.isEmpty, "a script without answers answers nothing")
    self.init(clock: clock) { _, number in answers[min(number, answers.count) - 1] }
  }

  /// Makes a transport that chooses an answer for each request.
  ///
  /// - Parameters:
  ///   - clock: What delays are measured on.
  ///   - answer: What comes of a request, given how many there have been with it: 1 for the first.
  public init(
    clock: any Clock<Duration> = ContinuousClock(),
    answer: @escaping @Sendable (RecordedRequest, _ number: Int) -> ScriptedAnswer
  ) {
    self.clock = clock
    self.answer = answer
  }

  /// The requests so far, in the order in which they were sent.
  public var requests: [RecordedRequest] { recorded.withLock(\.self) }

  /// Records a request, and answers it.
  ///
  /// - Throws: What the answer says; `CancellationError` when the task is cancelled.
  public func send(_ request: TransportRequest, receive: (TransportResponse) async throws -> Void) async throws {
    try Task.checkCancellation()
    let body = try await request.body?.makeStream().collect(upTo: .max)
    let record = RecordedRequest(request, body: body ?? [])
    let number = recorded.withLock { recorded in
      recorded.append(record)
      return recorded.count
    }
    try await answer(record, number).give(on: clock, to: receive)
  }
}
