import APIRuntime
import APIRuntimeTesting
import APITelemetry
import HTTPTypes
import InMemoryTracing
import Testing
import Tracing

@Suite("Traces of calls")
struct CallTracesTests {
  /// The attributes of a span as texts.
  private static func attributes(of span: FinishedInMemorySpan) -> [String: String] {
    var texts: [String: String] = [:]
    span.attributes.forEach { name, value in texts[name] = "\(value)" }
    return texts
  }

  /// What every span of a call says.
  private static let call = [
    "api.operation": "string(\"getThing\")", "http.request.method": "string(\"GET\")",
    "url.template": "string(\"/v1/things/{id}\")", "url.scheme": "string(\"https\")",
    "server.address": "string(\"api.example.com\")", "server.port": "int64(8443)",
  ]

  @Test("a call is a client span, and each attempt a child whose context is sent")
  func spans() async throws {
    let tracer = InMemoryTracer()
    let requests = try await Calls.call(
      to: ScriptedTransport(.status(503), Calls.success), by: CallTraces(tracer: tracer))

    let spans = tracer.finishedSpans
    #expect(spans.map(\.operationName) == ["GET /v1/things/{id}", "GET /v1/things/{id}", "getThing"])
    #expect(spans.map(\.kind) == [.client, .client, .client])
    #expect(spans.map(\.parentSpanID) == [spans[2].spanID, spans[2].spanID, nil])
    let spanID = try #require(HTTPField.Name(InMemoryTracer.spanIDKey))
    #expect(requests.map { $0.headerFields[spanID] } == [spans[0].spanID, spans[1].spanID])
    #expect(tracer.activeSpans.isEmpty)
  }

  @Test("attributes have the names of the conventions for HTTP")
  func attributes() async throws {
    let tracer = InMemoryTracer()
    try await Calls.call(to: ScriptedTransport(.status(503), Calls.success), by: CallTraces(tracer: tracer))

    let spans = tracer.finishedSpans
    let failed = [
      "http.response.status_code": "int64(503)", "error.type": "string(\"503\")", "http.response.body.size": "int64(0)",
    ]
    #expect(Self.attributes(of: spans[0]) == Self.call.merging(failed) { $1 })
    #expect(spans[0].status?.code == .error)
    let sentAgain = [
      "http.response.status_code": "int64(200)", "http.response.body.size": "int64(13)",
      "http.request.resend_count": "int64(1)", "api.request_id": "string(\"r-1\")",
    ]
    #expect(Self.attributes(of: spans[1]) == Self.call.merging(sentAgain) { $1 })
    #expect(spans[1].status == nil)
    let whole = ["http.response.status_code": "int64(200)", "api.attempts": "int64(2)"]
    #expect(Self.attributes(of: spans[2]) == Self.call.merging(whole) { $1 })
    #expect(spans[2].events.map(\.name) == ["will retry"])
  }

  @Test("a call that resumes a stream of events says which time it is, and no other call says any")
  func resumption() throws {
    let tracer = InMemoryTracer()
    let server = try Server(url: "https://api.example.com:8443/v1")
    for number in [0, 2] {
      let call = ObservedCall(operation: GetThing.metadata, server: server, resumption: number)
      CallTraces(tracer: tracer).observe(call)?.record(
        .ended(CallEvent.End(status: 200, failure: nil, attempts: 1, duration: .zero)))
    }
    let whole = Self.call.merging(["http.response.status_code": "int64(200)", "api.attempts": "int64(1)"]) { $1 }
    let resumed = whole.merging(["api.stream.resumption": "int64(2)"]) { $1 }
    #expect(tracer.finishedSpans.map(Self.attributes) == [whole, resumed])
  }

  @Test("a call is a child of the span around it, and what runs in an attempt is a child of the attempt")
  func nesting() async throws {
    let tracer = InMemoryTracer()
    let transport = ScriptedTransport { _, _ in
      tracer.startAnySpan("transport").end()
      return Calls.success
    }
    try await tracer.withAnySpan("app") { _ in
      _ = try await Calls.call(to: transport, by: CallTraces(tracer: tracer))
    }
    let names = Dictionary(tracer.finishedSpans.map { ($0.spanID, $0.operationName) }) { first, _ in first }
    let parents = tracer.finishedSpans.map { "\($0.operationName) < \($0.parentSpanID.flatMap { names[$0] } ?? "")" }
    #expect(
      parents == [
        "transport < GET /v1/things/{id}", "GET /v1/things/{id} < getThing", "getThing < app", "app < ",
      ])
  }

  @Test(
    "a failure without a response has its own type", arguments: [(TransportError.Reason.cannotConnect, "cannotConnect")]
  )
  func failure(reason: TransportError.Reason, type: String) async throws {
    let tracer = InMemoryTracer()
    try await Calls.call(to: ScriptedTransport(.failure(reason)), by: CallTraces(tracer: tracer))
    let last = try #require(tracer.finishedSpans.last)
    #expect(Self.attributes(of: last)["error.type"] == "string(\"\(type)\")")
    #expect(last.status?.code == .error)
  }

  @Test("no span holds a value of a request or a response")
  func secrecy() async throws {
    let tracer = InMemoryTracer()
    let transport = ScriptedTransport(.status(401), Calls.notFound)
    try await Calls.call(to: transport, by: CallTraces(tracer: tracer), authorization: .provider(TwoTokens()))
    for span in tracer.finishedSpans {
      #expect(!"\(span.operationName) \(Self.attributes(of: span)) \(span.events)".contains(Canary.prefix))
    }
    #expect(tracer.finishedSpans.last?.events.map(\.name) == ["token refused"])
  }
}
