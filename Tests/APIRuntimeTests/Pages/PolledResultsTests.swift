@testable @_spi(Generated) import APIRuntime
import APIRuntimeTesting
import JSONCoding
import Testing

@Suite("The results of an operation that takes time")
struct PolledResultsTests {
  /// A job in the shape of generated code.
  struct GetJob: PolledOperation {
    typealias Output = String
    typealias Failure = Never
    static let metadata = OperationMetadata(id: "getJob", method: .get, path: "/job")
    static let pollingInterval: Duration = .seconds(2)

    func validate(_ validator: inout Validator) {}

    func encode(to request: inout OperationRequest) {
      request.appendPath("/job")
    }

    static func decode(
      _ response: borrowing OperationResponse
    ) throws(ResponseError) -> OperationOutcome<String, Never> {
      response.status == 200 ? .success(try response.json()) : .undocumented
    }

    static func isLast(_ result: String) -> Bool { isOne(result, of: ["done", "failed"]) }
  }

  private static func state(_ text: String, retryAfter: String? = nil) -> ScriptedTransport.Script {
    .status(200, fields: retryAfter.map { [.retryAfter: $0] } ?? [:], "\"\(text)\"")
  }

  @Test("are read up to the last one, with the waits that the server asks for")
  func results() async throws {
    let clock = InstantClock()
    let transport = ScriptedTransport(
      Self.state("queued"), Self.state("running", retryAfter: "7"), Self.state("running", retryAfter: "3600"),
      Self.state("done"), Self.state("never"))
    let client = PagesTests.Client(apiClient: try Samples.client(transport, clock: clock))
    var states: [String] = []
    for try await state in client.results(of: GetJob()) { states.append(state.value) }
    #expect(states == ["queued", "running", "running", "done"])
    #expect(clock.sleeps == [.seconds(2), .seconds(7), .seconds(60)])
  }

  @Test("end with the call that fails, and with the task")
  func failure() async throws {
    let transport = ScriptedTransport(Self.state("queued"), .status(404))
    let client = PagesTests.Client(apiClient: try Samples.client(transport, clock: InstantClock()))
    var iterator = client.results(of: GetJob()).makeAsyncIterator()
    #expect(try await iterator.next()?.value == "queued")
    await #expect(throws: GetJob.CallError.self) { try await iterator.next() }
    #expect(try await iterator.next() == nil)

    let cancelled = Task {
      var iterator = client.results(of: GetJob()).makeAsyncIterator()
      withUnsafeCurrentTask { $0?.cancel() }
      return try await iterator.next()
    }
    await #expect(throws: GetJob.CallError.self) { try await cancelled.value }
  }
}
