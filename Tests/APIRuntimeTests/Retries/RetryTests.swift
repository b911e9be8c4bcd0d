import APIRuntime
import Testing

@Suite("Sending again")
struct RetryTests {
  typealias CallError = GetClientConnection.CallError
  typealias Script = ScriptedTransport.Script

  /// What a call gave, and how often its request was sent.
  struct Outcome: Hashable {
    var attempts: Int
    var status: Int?
    var reason: String?
  }

  private func outcome(
    _ transport: ScriptedTransport, _ change: (inout RetryPolicy) -> Void = { _ in }
  ) async throws -> Outcome {
    var options = ClientOptions()
    change(&options.retries)
    let client = try Samples.client(transport, options: options)
    do throws(CallError) {
      let response = try await client.send(Samples.operation)
      return Outcome(attempts: response.attempts, status: response.status)
    } catch {
      #expect(error.attempts == transport.requests.count)
      return Outcome(attempts: error.attempts, status: error.response?.status, reason: "\(error.reason)")
    }
  }

  @Test("a transient status is followed by another attempt", arguments: [408, 429, 502, 503, 504])
  func statuses(status: Int) async throws {
    let transport = ScriptedTransport(.status(status), .success)
    #expect(try await outcome(transport) == Outcome(attempts: 2, status: 200))
    #expect(transport.requests.map(\.attempt) == [1, 2])
    #expect(transport.requests[0].head == transport.requests[1].head)
  }

  @Test(
    "any other status ends the call", arguments: [204, 301, 400, 401, 403, 404, 409, 418, 425, 500, 501, 505, 599])
  func otherStatuses(status: Int) async throws {
    #expect(try await outcome(ScriptedTransport(.status(status), .success)).attempts == 1)
  }

  @Test(
    "a failure of the network is followed by another attempt",
    arguments: [
      TransportError.Reason.cannotConnect, .connectionLost, .truncatedBody, .timedOut,
    ])
  func failures(reason: TransportError.Reason) async throws {
    #expect(try await outcome(ScriptedTransport(.failure(reason), .success)) == Outcome(attempts: 2, status: 200))
  }

  @Test(
    "any other failure ends the call",
    arguments: [
      TransportError.Reason.tlsFailure, .bodyTooLarge(limit: 1), .invalidRequest, .malformedResponse,
      .refusedByTransport, .other,
    ])
  func otherFailures(reason: TransportError.Reason) async throws {
    #expect(try await outcome(ScriptedTransport(.failure(reason), .success)).attempts == 1)
  }

  @Test("a kept connection that was closed costs no attempt, no wait and nothing of the budget")
  func idleRaces() async throws {
    let races = (0..<5).map { _ in Script.failure(TransportError(.idleConnectionClosed)) }
    let result = try await outcome(ScriptedTransport(races + [.status(503), .success])) {
      $0.maximumAttempts = 2
      $0.budget = 5
    }
    #expect(result == Outcome(attempts: 7, status: 200))
  }

  @Test(
    "closed connections end the call at last, and at once when nothing may be sent again", arguments: [(3, 35), (1, 1)])
  func endlessIdleRaces(maximum: Int, attempts: Int) async throws {
    let transport = ScriptedTransport(.failure(TransportError(.idleConnectionClosed)))
    let result = try await outcome(transport) { $0.maximumAttempts = maximum }
    #expect(result.attempts == attempts)
    #expect(result.status == nil)
  }

  @Test("the last of all attempts tells what the call gives", arguments: [1, 2, 3, 5])
  func maximumAttempts(maximum: Int) async throws {
    let transport = ScriptedTransport(.failure(.connectionLost), .failure(.connectionLost), .status(503))
    let outcome = try await outcome(transport) { $0.maximumAttempts = maximum }
    #expect(outcome.attempts == maximum)
    #expect(outcome.status == (maximum < 3 ? nil : 503))
  }

  @Test("a policy of no attempts sends once", arguments: [0, -1, .min])
  func noAttempts(maximum: Int) async throws {
    #expect(try await outcome(ScriptedTransport(.status(503))) { $0.maximumAttempts = maximum }.attempts == 1)
  }

  @Test("what a status means can be chosen")
  func chosenStatuses() async throws {
    #expect(try await outcome(ScriptedTransport(.status(418), .success)) { $0.statuses = [418] }.attempts == 2)
    #expect(try await outcome(ScriptedTransport(.status(503), .success)) { $0.statuses = [418] }.attempts == 1)
  }

  @Test("an operation can name statuses of its own, and say whether it may be repeated")
  func metadata() async throws {
    #expect(try await attempts(Probe<Posting>(), .status(503)) == 1)
    #expect(try await attempts(Probe<Posting>(), .failure(.connectionLost)) == 1)
    #expect(try await attempts(Probe<Posting>(), .status(503)) { $0.assumesIdempotence = true } == 2)
    #expect(try await attempts(Probe<Repeatable>(), .status(503)) == 2)
    #expect(try await attempts(Probe<Repeatable>(), .status(500)) == 2)
    #expect(try await attempts(Probe<Fragile>(), .status(503)) == 1)
  }

  @Test("whatever was not sent may be sent again")
  func notSent() async throws {
    #expect(try await attempts(Probe<Posting>(), .failure(.cannotConnect)) == 2)
  }

  private func attempts(
    _ operation: some APIOperation, _ first: Script, _ change: (inout RetryPolicy) -> Void = { _ in }
  ) async throws -> Int {
    var options = ClientOptions()
    change(&options.retries)
    let transport = ScriptedTransport(first, .status(204))
    _ = try? await Samples.client(transport, options: options).send(operation)
    return transport.requests.count
  }
}

private enum Posting: ProbeMetadata {
  static let metadata = OperationMetadata(id: "post", method: .post, path: "/x")
}

private enum Repeatable: ProbeMetadata {
  static let metadata = OperationMetadata(
    id: "post", method: .post, path: "/x", isIdempotent: true, transientStatuses: [500])
}

private enum Fragile: ProbeMetadata {
  static let metadata = OperationMetadata(id: "get", method: .get, path: "/x", isIdempotent: false)
}
