import APIRuntime
import Synchronization
import Testing

@Suite("The policy for responses")
struct ValidationPolicyTests {
  static let broken = Samples.json.replacing("Main", with: "")

  private func send(_ body: String, _ policy: ValidationPolicy) async throws -> ConnectionResponse {
    var options = ClientOptions()
    options.responseValidation = policy
    return try await Samples.client(ScriptedTransport(body: body), options: options).send(Samples.operation).value
  }

  @Test("enforces assertions unless told otherwise")
  func enforce() async throws {
    let error = try await Samples.failure(ScriptedTransport(body: Self.broken))
    guard case .invalidResponse(let issues)? = error?.reason else { return #expect(Bool(false), "no issues") }
    #expect(issues.map(\.description) == ["/connection/name: minLength 1, found 0"])
  }

  @Test("can report broken assertions and go on")
  func report() async throws {
    let reported = Mutex<[[String]]>([])
    let value = try await send(
      Self.broken, .report { issues in reported.withLock { $0.append(issues.map(\.description)) } })
    #expect(value.connection.name == "")
    #expect(reported.withLock(\.self) == [["/connection/name: minLength 1, found 0"]])
  }

  @Test("is the same for the bodies of failures")
  func errorBodies() async throws {
    let reported = Mutex<[String]>([])
    var options = ClientOptions()
    options.responseValidation = .report { issues in reported.withLock { $0 += issues.map(\.description) } }
    let transport = ScriptedTransport(status: 409, body: #"{"reason":""}"#)
    let client = try Samples.client(transport, options: options)
    let error = await #expect(throws: Conflicting.CallError.self) { _ = try await client.send(Conflicting()) }
    let issue = "/reason: minLength 1, found 0"
    guard case .documented(.conflict(let body))? = error?.reason else { return #expect(Bool(false), "no failure") }
    #expect(body.value == Reason(reason: ""))
    #expect(body.issues.map(\.description) == [issue])
    #expect(reported.withLock(\.self) == [issue])
  }

  @Test("leaves the body of a failure undecoded when it enforces", arguments: [true, false])
  func enforcedErrorBody(isEnforced: Bool) async throws {
    var options = ClientOptions()
    options.responseValidation = isEnforced ? .enforce : .off
    let transport = ScriptedTransport(status: 409, body: #"{"reason":""}"#)
    let client = try Samples.client(transport, options: options)
    let error = await #expect(throws: Conflicting.CallError.self) { _ = try await client.send(Conflicting()) }
    guard case .documented(.conflict(let body))? = error?.reason else { return #expect(Bool(false), "no failure") }
    #expect(body.value == (isEnforced ? nil : Reason(reason: "")))
    #expect(body.issues.count == (isEnforced ? 1 : 0))
  }

  @Test("reports nothing when nothing is wrong")
  func reportNothing() async throws {
    let value = try await send(Samples.json, .report { issues in #expect(Bool(false), "\(issues)") })
    #expect(value.connection == Samples.connection)
  }

  @Test("can leave assertions unchecked")
  func off() async throws {
    #expect(try await send(Self.broken, .off).connection.name == "")
  }

  @Test(
    "never lets a value through that is not there",
    arguments: [
      (#""active":true"#, #""active":"true""#, "/connection/active: type boolean, found string"),
      (#""active":true"#, #""active":null"#, "/connection/active: type boolean, found null"),
      (#""active":true,"#, "", "/connection/active: required, but missing"),
      ("2001-01-01", "2001-02-29", "/connection/createdAt: format date-time, not met"),
      (#""active":true"#, #""active":true,"active":true"#, "/connection/active: given more than once"),
    ])
  func always(part: String, replacement: String, issue: String) async throws {
    let body = Samples.json.replacing(part, with: replacement)
    for policy in [ValidationPolicy.off, .report { _ in #expect(Bool(false), "a handler for what cannot be used") }] {
      let error = await #expect(throws: GetClientConnection.CallError.self) { _ = try await send(body, policy) }
      guard case .invalidResponse(let issues)? = error?.reason else { return #expect(Bool(false), "no issues") }
      #expect(issues.map(\.description) == [issue])
    }
  }
}
