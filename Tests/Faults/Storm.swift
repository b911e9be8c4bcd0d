import BitGoNetwork
import LoopbackServer
import Synchronization

/// Ten thousand calls to a server that fails every twentieth request, in one way after the other.
///
/// Every request names itself in its path, and every response names the request that it answers.
struct Storm {
  /// The argument that asks for the storm.
  static let argument = "--storm"

  private static let calls = 10_000, callers = 64

  /// How the server fails; all of it is transient, and every call may be repeated.
  private static let faults: [Script] = [
    [.close], [.reset], [.respond("503 Unavailable")], [.respond("429 Too Many Requests", fields: ["Retry-After: 0"])],
    [.respond("502 Bad Gateway", "<html>"), .close],
    [.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), .reset],
    [.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"), .close], [],
  ]

  private let trial: Trial

  /// Makes the storm for one transport.
  init(on trial: Trial) {
    self.trial = trial
  }

  /// Sends the calls.
  ///
  /// - Returns: Whether no call was lost, and none was doubled.
  func run() async throws -> Bool {
    var isClean = false
    try await ScriptedServer.run(answering: Self.answer) { server in
      let client = try trial.client(server.authority, options: Self.options)
      let start = ContinuousClock.now
      let outcomes = await outcomes(client)
      let figures = Figures(outcomes, server.log.requests, in: .now - start)
      print("storm \(trial.kind.rawValue) \(figures)")
      isClean = figures.isClean
    }
    return isClean
  }

  private static var options: ClientOptions {
    var options = ClientOptions()
    options.attemptTimeout = .seconds(2)
    options.retries.maximumAttempts = 6
    return options
  }

  /// A fault for every twentieth request; a response that names the request for all others.
  @Sendable private static func answer(_ index: Int, _ request: ReceivedRequest) -> Script {
    if index % 20 == 19 { return faults[index / 20 % faults.count] }
    return [ConnectionSample().with(["name": "\"\(name(of: request))\""]).response]
  }

  /// The segment of the path that names the call.
  fileprivate static func name(of request: ReceivedRequest) -> String {
    let segments = request.line.split(separator: "/", omittingEmptySubsequences: false)
    return segments.count > 5 ? String(segments[5]) : ""
  }

  /// What every call came to, by its number.
  private func outcomes(_ client: BitGoNetworkClient) async -> [Int: Outcome] {
    return await withTaskGroup(of: [(Int, Outcome)].self) { group in
      let box = Counter()
      for _ in 0..<Self.callers {
        group.addTask { [trial] in
          var outcomes: [(Int, Outcome)] = []
          while let number = box.next(below: Self.calls) {
            let operation = GetClientConnection(
              enterpriseID: "call-\(number)", connectionID: Trial.operation.connectionID)
            outcomes.append((number, await trial.call(client, operation)))
          }
          return outcomes
        }
      }
      return await group.reduce(into: [:]) { all, some in
        for (number, outcome) in some { all[number] = outcome }
      }
    }
  }
}

/// Gives out numbers, each once.
private final class Counter: Sendable {
  private let last = Atomic(0)

  func next(below limit: Int) -> Int? {
    let number = last.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < limit ? number : nil
  }
}

/// What a storm showed.
private struct Figures: CustomStringConvertible {
  private let calls: Int
  private let requests: Int
  private let repeated: Int
  /// Calls without a value.
  private let lost: [String]
  /// Calls whose value is that of another call.
  private let swapped: Int
  /// Requests that arrived more often than the client knows.
  private let doubled: Int
  private let time: Duration

  init(_ outcomes: [Int: Outcome], _ requests: [ReceivedRequest], in time: Duration) {
    let arrived = Dictionary(grouping: requests, by: Storm.name).mapValues(\.count)
    calls = outcomes.count
    self.requests = requests.count
    self.time = time
    repeated = outcomes.values.count { $0.attempts > 1 }
    lost = outcomes.values.map(\.kind).filter { $0 != "value" }
    swapped = outcomes.count { number, outcome in
      guard case .success(let response) = outcome.result else { return false }
      return response.value.connection.name != "call-\(number)"
    }
    doubled = outcomes.count { number, outcome in arrived["call-\(number)", default: 0] > outcome.attempts }
  }

  /// Whether every call has got its own value.
  var isComplete: Bool { lost.isEmpty && swapped == 0 }

  /// Whether that took no more requests than the client knows of.
  var isClean: Bool { isComplete && doubled == 0 }

  var description: String {
    let kinds = lost.isEmpty ? "" : " \(Set(lost).sorted())"
    return "calls=\(calls) requests=\(requests) repeated=\(repeated) lost=\(lost.count)\(kinds) swapped=\(swapped)"
      + " doubled=\(doubled) time=\(Milliseconds(time))"
  }
}
