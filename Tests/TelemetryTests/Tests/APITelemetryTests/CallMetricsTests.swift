import APIRuntime
import APIRuntimeTesting
import APITelemetry
import Testing

@Suite("Metrics of calls")
struct CallMetricsTests {
  private static func key(_ label: String, status: String, error: String) -> String {
    "\(label) getThing \(status) \(error)"
  }

  @Test("a success is counted and measured once")
  func success() async throws {
    let factory = InMemoryMetrics()
    try await Calls.call(
      to: ScriptedTransport(Calls.success.after(.milliseconds(2)), clock: InstantClock()),
      by: CallMetrics(factory: factory))
    #expect(
      factory.values == [
        Self.key("api.client.calls", status: "200", error: "none"): [1],
        Self.key("api.client.call.duration", status: "200", error: "none"): [0],
        Self.key("http.client.request.duration", status: "200", error: "none"): [0],
        Self.key("http.client.request.body.size", status: "200", error: "none"): [0],
        Self.key("http.client.response.body.size", status: "200", error: "none"): [13],
      ])
  }

  @Test("attempts and retries are counted by what came of them, and times include the waits")
  func retries() async throws {
    let factory = InMemoryMetrics()
    try await Calls.call(
      to: ScriptedTransport(.failure(.cannotConnect), .status(503), Calls.success), by: CallMetrics(factory: factory))
    #expect(
      factory.values == [
        Self.key("api.client.calls", status: "200", error: "none"): [1],
        Self.key("api.client.call.duration", status: "200", error: "none"): [75_000_000],
        Self.key("api.client.retries", status: "none", error: "cannotConnect"): [1],
        Self.key("api.client.retries", status: "503", error: "503"): [1],
        Self.key("http.client.request.duration", status: "none", error: "cannotConnect"): [0],
        Self.key("http.client.request.duration", status: "503", error: "503"): [0],
        Self.key("http.client.request.duration", status: "200", error: "none"): [0],
        Self.key("http.client.request.body.size", status: "none", error: "cannotConnect"): [0],
        Self.key("http.client.request.body.size", status: "503", error: "503"): [0],
        Self.key("http.client.request.body.size", status: "200", error: "none"): [0],
        Self.key("http.client.response.body.size", status: "503", error: "503"): [0],
        Self.key("http.client.response.body.size", status: "200", error: "none"): [13],
      ])
  }

  @Test("a request that is not sent is a call without a request")
  func invalidRequest() async throws {
    let factory = InMemoryMetrics()
    try await Calls.call(
      GetThing(isValid: false), to: ScriptedTransport(Calls.success), by: CallMetrics(factory: factory))
    #expect(
      factory.values == [
        Self.key("api.client.calls", status: "none", error: "invalidRequest"): [1],
        Self.key("api.client.call.duration", status: "none", error: "invalidRequest"): [0],
      ])
  }
}
