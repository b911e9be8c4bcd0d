import BitGoNetwork
import LoopbackServer

/// One fault on one transport: makes clients and calls.
struct Trial: Sendable {
  /// A token that must appear nowhere but in the field that sends it.
  static let token = "v2xcanary0token"
  /// The operation that is called when it does not matter which.
  static let operation = GetClientConnection(
    enterpriseID: "59cd72485007a239fb00282ed480da1f", connectionID: "B2F1C9A4-6c1e-4d0a-9d57-3f1b8a7e2c10")

  /// What the fault is tried on.
  let kind: TransportKind
  /// A transport that has made connections before.
  let transport: any HTTPTransport

  /// Options under which a call is sent once, and ends within a second.
  static var options: ClientOptions {
    var options = ClientOptions()
    options.deadline = .seconds(1)
    options.attemptTimeout = .seconds(1)
    options.connectTimeout = .seconds(1)
    options.retries = .never
    return options
  }

  /// A client of a server.
  func client(
    _ authority: String, scheme: String = "http", options: ClientOptions = Trial.options,
    middleware: [any Middleware] = [], over other: (any HTTPTransport)? = nil
  ) throws -> BitGoNetworkClient {
    let environment = BitGoNetworkClient.Environment(server: try Server(url: "\(scheme)://\(authority)"))
    return try BitGoNetworkClient(
      environment, accessToken: Self.token, options: options, transport: other ?? transport, middleware: middleware)
  }

  /// Calls a server.
  func call(_ client: BitGoNetworkClient, _ operation: GetClientConnection = Trial.operation) async -> Outcome {
    await call(client.apiClient, operation)
  }

  /// Calls a server.
  func call(_ client: APIClient, _ operation: GetClientConnection = Trial.operation) async -> Outcome {
    let start = ContinuousClock.now
    do throws(GetClientConnection.CallError) {
      let response = try await client.send(operation)
      return Outcome(result: .success(response), elapsed: .now - start)
    } catch {
      return Outcome(result: .failure(error), elapsed: .now - start)
    }
  }
}

extension Trial {
  /// Makes a trial on a transport of its own that has sent some requests, so that what is set up once counts for no
  /// fault.
  init(warm kind: TransportKind, calls: Int) async {
    let trial = Trial(kind: kind, transport: kind.make())
    try? await ScriptedServer.run([ConnectionSample().response]) { server in
      let client = try trial.client(server.authority)
      for _ in 0..<calls { _ = await trial.call(client) }
    }
    self = trial
  }

  /// Waits until the clients of a server have closed their connections, at most a second.
  func waitForClients(of server: ScriptedServer) async {
    let end = ContinuousClock.now + .seconds(1)
    while server.log.openConnections > 0, .now < end { try? await Task.sleep(for: .milliseconds(5)) }
  }

  /// Sees to it that nothing of the trial is open any more.
  ///
  /// - Throws: `Failure` when there are more descriptors than before, two seconds later.
  func expectDescriptors(_ count: Int) async throws {
    let end = ContinuousClock.now + .seconds(1.5)
    while ProcessStatus.descriptors > count {
      guard .now < end else {
        throw Failure("\(ProcessStatus.descriptors - count) descriptors more than before")
      }
      try? await Task.sleep(for: .milliseconds(5))
    }
  }
}
